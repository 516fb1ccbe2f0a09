import { waitUntil } from './clock.ts'
import { openByName } from './every.ts'
import { type RecordedFix, readFix } from './fix-row.ts'
import { openHeadings } from './heading.ts'
import { openLanes } from './lanes.ts'
import type { Run } from './replay-run.ts'

import type { Row } from './source.ts'

const AT_ONCE = 24

/** Drives the vehicles of a file: each one's fixes in the file's order, several vehicles at a time. */
export async function replayFixes(run: Run): Promise<void> {
  const vehicleOf = await openByName(run.send, '/v1/vehicles', run.key)
  const headingOf = openHeadings()
  const lanes = openLanes(AT_ONCE)

  const post = async (fix: RecordedFix, heading: number | null, recordedAt: Date) => {
    const id = await vehicleOf({ name: `Bus ${fix.vehicle}`, type: 'bus', active: true })
    const body = {
      latitude: fix.lat,
      longitude: fix.lng,
      speed: fix.speedKmh,
      heading,
      recordedAt: recordedAt.toISOString(),
    }
    await run.send({ method: 'POST', path: `/v1/vehicles/${id}/positions`, body })
  }

  const start = async (row: Row): Promise<void> => {
    let fix: RecordedFix
    try {
      fix = readFix(row)
    } catch (error) {
      return run.tally.row(row.row, () => Promise.reject(error))
    }
    const { due, recordedAt } = run.clock.place(fix.at)
    const heading = headingOf(fix.vehicle, fix)
    await waitUntil(due, run.signal)
    await lanes.enter(fix.vehicle, () => run.tally.row(row.row, () => post(fix, heading, recordedAt)))
  }

  for await (const row of run.rows()) await start(row)
  await lanes.empty()
}
