import { readCall } from './call-row.ts'
import { waitUntil } from './clock.ts'
import { openByName } from './every.ts'
import type { Run } from './replay-run.ts'

const KNOWN: Record<string, { color: string; priority: 1 | 2 | 3 }> = {
  Fire: { color: '#dc2626', priority: 1 },
  EMS: { color: '#2563eb', priority: 2 },
  Traffic: { color: '#d97706', priority: 3 },
}
const OTHER = { color: '#64748b', priority: 2 } as const

/** Raises the calls of a file as alarms, one after the other, so that their order is the file's. */
export async function replayCalls(run: Run): Promise<void> {
  const tagOf = await openByName(run.send, '/v1/tags', run.key)
  for await (const row of run.rows()) {
    await run.tally.row(row.row, async () => {
      const { at, category, alarm } = readCall(row)
      await waitUntil(run.clock.place(at).due, run.signal)
      const tags = category ? [await tagOf({ name: category, ...(KNOWN[category] ?? OTHER) })] : []
      await run.send({
        method: 'POST',
        path: '/v1/alarms',
        body: { ...alarm, tags },
        once: `${run.key} row ${row.row}`,
      })
    })
  }
}
