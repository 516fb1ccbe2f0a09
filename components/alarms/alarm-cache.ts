import type { Alarm } from '#lib/client/model.ts'

/** The open alarms with this one brought up to date: changed, added, or gone because it is concluded. */
export function withAlarm(open: readonly Alarm[], alarm: Alarm): Alarm[] {
  const others = open.filter(({ id }) => id !== alarm.id)
  return alarm.concluded ? others : [...others, alarm]
}
