import type { Entry } from '#lib/contracts/live.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { dropForgotten } from './drop-forgotten.ts'
import type { LatestPositions } from './latest-positions.ts'
import { callerFixId, callersRoom } from './position-rooms.ts'
import type { Tail } from './tail.ts'

/** Takes citizens off the live map who have stopped sharing where they are, or whose report was closed. */
export function watchCallers(db: Db, tail: Pick<Tail, 'subscribe'>, positions: LatestPositions): void {
  tail.subscribe((teamId, { centre, entry }) => {
    if (!centre || !endsSharing(entry)) return
    void dropForgotten(positions, callersRoom(teamId, centre), () => storedPositions(db, teamId, centre))
  })
}

const endsSharing = ({ action, changes }: Entry) =>
  action === 'REPORT_CLOSE' ||
  (action === 'REPORT_SHARE' && changes.some(({ key, to }) => key === 'sharing' && to === false))

async function storedPositions(db: Db, teamId: string, centre: Centre): Promise<string[]> {
  const rows = await db
    .selectFrom('report_position as p')
    .innerJoin('report as r', 'r.id', 'p.report_id')
    .select('r.id')
    .where('r.team_id', '=', teamId)
    .where('r.centre', '=', centre)
    .execute()
  return rows.map(({ id }) => callerFixId(id))
}
