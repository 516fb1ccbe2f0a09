import type { QueryClient } from '@tanstack/react-query'
import { refreshAlarm } from '#components/alarms/queries.ts'
import type { Entry } from '#lib/contracts/live.ts'
import { affectedBy } from './affected.ts'
import { coalesce } from './coalesce.ts'

const MANY = 12

/** Turns entries of the log into reads of what they made old. More alarms at once than `MANY` are read as one list. */
export function entryApplier(client: QueryClient): (entry: Entry) => void {
  const busy = new Set<string>()
  const report = (error: unknown) =>
    console.warn('A change could not be read; it is read again with the next one.', error)
  const readList = coalesce((list) => client.invalidateQueries({ queryKey: [list] }), report)
  const readAlarm = coalesce(async (id) => {
    busy.add(id)
    await refreshAlarm(client, id).finally(() => busy.delete(id))
  }, report)

  return (entry) => {
    for (const affected of affectedBy(entry)) {
      if ('list' in affected) readList(affected.list)
      else if (busy.size >= MANY && !busy.has(affected.alarm)) readList('alarms')
      else readAlarm(affected.alarm)
    }
  }
}
