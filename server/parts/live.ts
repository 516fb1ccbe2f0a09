import { type RiverFix, writePositions } from '#server/db/positions.ts'
import { openBacklog } from '#server/live/backlog.ts'
import { watchCallers } from '#server/live/caller-watch.ts'
import { openLatestPositions } from '#server/live/latest-positions.ts'
import { openListeners } from '#server/live/listeners.ts'
import { loadLatest } from '#server/live/load-latest.ts'
import { watchMembers } from '#server/live/member-watch.ts'
import { openPositionFrames } from '#server/live/position-frames.ts'
import { openRiver } from '#server/live/position-river.ts'
import { showFix } from '#server/live/show-fix.ts'
import { openEvents } from '#server/live/sse.ts'
import { openTail } from '#server/live/tail.ts'
import { watchVehicles } from '#server/live/vehicle-watch.ts'
import { openViews } from '#server/live/views.ts'
import type { Stored } from './stored.ts'

export type Live = Awaited<ReturnType<typeof openLive>>

/** What goes out as it happens: the log's tail and its views, positions and their frames, event streams. `ends` closes it. */
export async function openLive({ db, now, riverPool, directory, log }: Stored, ends: AsyncDisposableStack) {
  const backlog = openBacklog(db, now)
  const tail = openTail(backlog, (error) => log.warn({ err: error }, 'the log could not be read; trying again'))
  ends.defer(tail.stop)
  const positions = openLatestPositions()
  const fixes = openListeners<RiverFix>((err) => log.warn({ err }, 'a fix was not seen by all who look at them'))
  fixes.listen(({ vehicleId, teamId, ...fix }) => showFix(positions, { teamId, vehicle: vehicleId }, fix))
  const river = openRiver(writePositions(riverPool), fixes.tell)
  ends.defer(river.drained)
  const views = openViews(tail, backlog)
  const frames = openPositionFrames(positions)
  ends.defer(frames.stop)
  const events = openEvents({ views, backlog, positions, frames })
  ends.defer(events.close)
  await loadLatest(db, positions)
  watchVehicles(tail, positions, directory)
  watchMembers(db, tail, positions)
  watchCallers(db, tail, positions)
  await tail.start()
  return { backlog, tail, positions, river, onFix: fixes.listen, views, frames, events }
}
