import type { Alarm } from '#lib/client/model.ts'
import type { Entry } from '#lib/contracts/live.ts'

export const ALARM_SOUNDS = ['alarm1', 'alarm2', 'alarm3'] as const
export type Sound = 'report' | 'message' | (typeof ALARM_SOUNDS)[number]

/** A new alarm sounds as urgent as it is. */
export const alarmSound = ({ priority }: Pick<Alarm, 'priority'>): Sound => `alarm${priority}`

/**
 * What a citizen does is heard, what a desk does is not: a new report, and what its citizen writes or sends. The socket
 * brings one's own centre only, so a drill is never heard at a live desk. Alarms are heard by what the list of them
 * brings (`alarms/unseen.ts`), so that none is lost in a gap of the log.
 */
export function soundOf({ action, changes }: Pick<Entry, 'action' | 'changes'>): Sound | null {
  if (action === 'REPORT_CREATE') return 'report'
  if (action !== 'REPORT_MESSAGE') return null
  return changes.some(({ key, to }) => key === 'side' && to === 'citizen') ? 'message' : null
}
