import type { StreamEntry } from '#lib/client/model.ts'
import type { Translate } from '#lib/words/translate.ts'

const ATTRIBUTES = ['title', 'description', 'address', 'location', 'tags', 'externalId'] as const

/** What was changed on the alarm itself; a place that Muster found is no change of anybody. */
export function alarmChange({ changes, actor }: Pick<StreamEntry, 'changes' | 'actor'>, t: Translate): string {
  const isLocated = changes.some(({ key, to }) => key === 'location' && to)
  if (!actor && isLocated) return t('alarms.timeline.alarm.located')
  const attributes = changes.map(({ key }) => attribute(key, t)).join(', ')
  return t('alarms.timeline.alarm.changed', { attributes })
}

/** One of a later version is shown as it is written: `externalId` → "external id". */
function attribute(key: string, t: Translate): string {
  const known = ATTRIBUTES.find((one) => one === key)
  if (known) return t(`alarms.timeline.attribute.${known}`)
  return key.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
