import { type Fit, fits } from '#lib/alerting/fits.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { Entry } from '#lib/contracts/live.ts'

export const ALARM_SOUNDS = ['alarm1', 'alarm2', 'alarm3'] as const
export type AlarmSound = (typeof ALARM_SOUNDS)[number]
export const isAlarmSound = (sound: Sound): sound is AlarmSound => sound.startsWith('alarm')
export type Sound = 'report' | 'message' | 'information' | AlarmSound

export type Rule = Fit & { kind: 'alarm' | 'information' }

/**
 * A new alarm sounds as urgent as it is; where rules fit it and all of them say that it is only to be known, it is an information.
 * While nobody knows the rules it is an alarm.
 */
export function alarmSound(
  { priority, tags = [] }: Pick<Alarm, 'priority' | 'tags'>,
  rules: readonly Rule[] = [],
): Sound {
  const alarm = { priority, tags: tags.map(({ id }) => id) }
  const fitting = rules.filter((rule) => fits(rule, alarm))
  const isInformation = fitting.length > 0 && fitting.every(({ kind }) => kind === 'information')
  return isInformation ? 'information' : `alarm${priority}`
}

/**
 * What a citizen does is heard, what a desk does is not: a new report, and what its citizen writes or sends. The socket
 * brings one's own centre only, so a drill is never heard at a live desk. Alarms ring as long as the list of them
 * has one that nobody owns (`ringer.ts`), so that none is lost in a gap of the log.
 */
export function soundOf({ action, changes }: Pick<Entry, 'action' | 'changes'>): Sound | null {
  if (action === 'REPORT_CREATE') return 'report'
  if (action !== 'REPORT_MESSAGE') return null
  return changes.some(({ key, to }) => key === 'side' && to === 'citizen') ? 'message' : null
}
