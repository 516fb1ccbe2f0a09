import type { Alarm } from '#lib/client/model.ts'

type Sortable = Pick<Alarm, 'priority' | 'createdAt' | 'sequence'>

/** The most urgent first, and of those the newest: what has just come in is what needs somebody. */
export const sortAlarms = <T extends Sortable>(alarms: readonly T[]): T[] =>
  alarms.toSorted(
    (a, b) => a.priority - b.priority || Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.sequence - a.sequence,
  )
