import type { QueryClient } from '@tanstack/react-query'
import { refreshAlarm } from '#components/alarms/queries.ts'
import { alertsOf, callsOf, forgetCalls } from '#components/alerts/queries.ts'
import { coalesce } from '#components/live/coalesce.ts'
import { refreshReport } from '#components/reports/queries.ts'
import type { Entry } from '#lib/contracts/live.ts'
import { affectedBy } from './affected.ts'

const MANY = 12

/**
 * Turns entries of the log into reads of what they made old. More alarms or reports at once than `MANY` are read as one
 * list.
 */
export function entryApplier(client: QueryClient): (entry: Entry) => void {
  const report = (error: unknown) =>
    console.warn('A change could not be read; it is read again with the next one.', error)
  const readList = coalesce((list) => client.invalidateQueries({ queryKey: [list] }), report)

  const readCalling = coalesce((id) => client.invalidateQueries({ queryKey: callsOf(id) }), report)
  const readCalled = coalesce((id) => client.invalidateQueries({ queryKey: alertsOf(id) }), report)

  const reader = (list: string, read: (id: string) => Promise<void>) => {
    const busy = new Set<string>()
    const readOne = coalesce((id) => {
      busy.add(id)
      return read(id).finally(() => busy.delete(id))
    }, report)
    return (id: string) => (busy.size >= MANY && !busy.has(id) ? readList(list) : readOne(id))
  }
  const readAlarm = reader('alarms', (id) => refreshAlarm(client, id))
  const readReport = reader('reports', (id) => refreshReport(client, Number(id)))

  return (entry) => {
    for (const affected of affectedBy(entry)) {
      if ('list' in affected) {
        if (affected.list === 'members') forgetCalls(client)
        readList(affected.list)
      } else if ('calling' in affected) readCalling(affected.calling)
      else if ('called' in affected) readCalled(affected.called)
      else if ('report' in affected) readReport(String(affected.report))
      else readAlarm(affected.alarm)
    }
  }
}
