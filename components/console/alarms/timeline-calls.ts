import type { Translate } from '#lib/words/translate.ts'

const REASONS = ['raised', 'missing', 'duty_officer', 'hand', 'enough', 'stand_down'] as const

/** Who was called to an alarm, or told something, and whether the calling goes on; `to`: what stands in the entry. */
export function callsText(action: string, to: (key: string) => unknown, t: Translate): string {
  if (action === 'ALERT_UNOWNED') return t('alarms.timeline.calls.unowned', { count: Number(to('called')) })
  if (action === 'ALERT_HOLD') return t('alarms.timeline.calls.held')
  if (action === 'ALERT_RELEASE') return t('alarms.timeline.calls.released')
  const reason = REASONS.find((each) => each === to('reason'))
  if (!reason) return t('alarms.timeline.calls.changed')
  return t(`alarms.timeline.calls.${reason}`, { count: Number(to('called')) })
}
