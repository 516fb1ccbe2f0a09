import { useQuery } from '@tanstack/react-query'
import { alarmQuery, openAlarmsQuery } from '#components/alarms/queries.ts'
import type { Alarm } from '#lib/client/model.ts'

/** The newest that this device knows of an alarm, from the list or from reading the one; `readAt`: when that was, 0 for never. */
export function useAlarm(id: string): { alarm: Alarm | undefined; readAt: number; error: Error | null } {
  const one = useQuery(alarmQuery(id))
  const list = useQuery({ ...openAlarmsQuery, enabled: false })
  const listed = list.data?.find((alarm) => alarm.id === id)
  const isOlder = one.dataUpdatedAt < list.dataUpdatedAt
  return {
    alarm: (isOlder ? listed : undefined) ?? one.data ?? listed,
    readAt: Math.max(one.dataUpdatedAt, listed ? list.dataUpdatedAt : 0),
    error: one.error,
  }
}
