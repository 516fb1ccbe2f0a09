import type { Entry } from '#lib/contracts/live.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import type { LatestPositions } from './latest-positions.ts'
import { membersRoom } from './position-rooms.ts'
import type { Tail } from './tail.ts'

const CENTRES: Centre[] = ['live', 'training']

/**
 * Takes members off the live map whose position is no longer stored, after every entry of the log that can have ended
 * their tracking. Should the database not say who is left, all of that centre go: who is still tracked is back with the
 * next fix, and nobody is shown who has said no.
 */
export function watchMembers(db: Db, tail: Pick<Tail, 'subscribe'>, positions: LatestPositions): void {
  const dropUntracked = async (teamId: string, centre: Centre) => {
    const room = membersRoom(teamId, centre)
    const shown = positions.all(room)
    if (shown.length === 0) return
    const stored = await storedPositions(db, teamId, centre).catch(() => new Set<string>())
    // Who has moved since the question was asked was tracked after it.
    const since = new Set(positions.all(room))
    for (const fix of shown) if (!stored.has(fix[0]) && since.has(fix)) positions.remove(room, fix[0])
  }
  tail.subscribe((teamId, { centre, entry }) => {
    if (!endsTracking(entry)) return
    for (const of of centre ? [centre] : CENTRES) void dropUntracked(teamId, of)
  })
}

function endsTracking({ action, changes }: Entry): boolean {
  if (action === 'RESPONSE_UPDATE') return changes.some(({ key, to }) => key === 'position' && to === false)
  return ['RESPONSE_DELETE', 'ALARM_CONCLUDE', 'MEMBER_DELETE'].includes(action)
}

async function storedPositions(db: Db, teamId: string, centre: Centre): Promise<Set<string>> {
  const rows = await db
    .selectFrom('member_position as p')
    .innerJoin('member as m', 'm.id', 'p.member_id')
    .select('p.member_id')
    .where('m.team_id', '=', teamId)
    .where('p.centre', '=', centre)
    .execute()
  return new Set(rows.map((row) => row.member_id))
}
