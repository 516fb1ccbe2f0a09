import type { StreamEntry } from '#lib/client/model.ts'
import type { Translate } from '#lib/words/translate.ts'

/** What a user is called now; undefined for who is gone. */
export type UserName = (id: string) => string | undefined

/** Who took it, handed it over, took it over or released it, and why. */
export function ownerText(
  action: 'ALARM_OWN' | 'ALARM_DISOWN',
  changes: StreamEntry['changes'],
  t: Translate,
  userName: UserName = () => undefined,
): string {
  const change = (key: string) => changes.find((one) => one.key === key)
  const reason = change('reason')?.to
  const { from, to } = change('owner') ?? { from: null, to: null }
  const name = (id: unknown) => userName(String(id)) ?? t('alarms.timeline.owner.somebody')
  if (action === 'ALARM_DISOWN')
    return reason
      ? t('alarms.timeline.owner.releasedBy', { reason: String(reason) })
      : t('alarms.timeline.owner.released')
  if (reason && from) return t('alarms.timeline.owner.tookOver', { name: name(from), reason: String(reason) })
  return from ? t('alarms.timeline.owner.gave', { name: name(to) }) : t('alarms.timeline.owner.took')
}
