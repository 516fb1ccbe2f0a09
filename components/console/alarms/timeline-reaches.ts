import type { StreamEntry } from '#lib/client/model.ts'

/** Nobody who was told anything, those who will be told, or those who were told and will not be. */
export type Reaches = 'nobody' | 'told' | 'reached'

/**
 * Whom it concerns that an entry of a timeline is undone; `entries`: all of it, the latest first. Who was called hears that it is over when
 * the alarm is concluded by it; who has heard that hears nothing when it goes on.
 */
export function reachesOf(entry: StreamEntry, entries: readonly StreamEntry[]): Reaches {
  const later = entries.slice(0, entries.indexOf(entry))
  const told = (some: readonly StreamEntry[], isOver: boolean) =>
    some.some(({ action, changes }) => action === 'ALERT_WAVE' && isStandDown(changes) === isOver)
  if (entry.action === 'ALARM_CREATE' || entry.action === 'ALARM_RESUME') return told(later, false) ? 'told' : 'nobody'
  return entry.action === 'ALARM_CONCLUDE' && told(later, true) ? 'reached' : 'nobody'
}

const isStandDown = (changes: StreamEntry['changes']) =>
  changes.some(({ key, to }) => key === 'reason' && to === 'stand_down')
