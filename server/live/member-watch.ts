import type { Entry } from '#lib/contracts/live.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { dropForgotten } from './drop-forgotten.ts'
import type { LatestPositions } from './latest-positions.ts'
import { membersRoom } from './position-rooms.ts'
import type { Tail } from './tail.ts'

const CENTRES: Centre[] = ['live', 'training']

/**
 * Takes members off the live map whose position is no longer stored, after every entry of the log that can have ended
 * their tracking.
 */
export function watchMembers(db: Db, tail: Pick<Tail, 'subscribe'>, positions: LatestPositions): void {
  const dropUntracked = (teamId: string, centre: Centre) =>
    dropForgotten(positions, membersRoom(teamId, centre), () => storedPositions(db, teamId, centre))
  tail.subscribe((teamId, { centre, entry }) => {
    if (!endsTracking(entry)) return
    for (const of of centre ? [centre] : CENTRES) void dropUntracked(teamId, of)
  })
}

function endsTracking({ action, changes }: Entry): boolean {
  if (action === 'RESPONSE_UPDATE') return changes.some(({ key, to }) => key === 'position' && to === false)
  return ['RESPONSE_DELETE', 'ALARM_CONCLUDE', 'MEMBER_DELETE'].includes(action)
}

async function storedPositions(db: Db, teamId: string, centre: Centre): Promise<string[]> {
  const rows = await db
    .selectFrom('member_position as p')
    .innerJoin('member as m', 'm.id', 'p.member_id')
    .select('p.member_id')
    .where('m.team_id', '=', teamId)
    .where('p.centre', '=', centre)
    .execute()
  return rows.map((row) => row.member_id)
}
