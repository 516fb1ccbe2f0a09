import { addressText } from '#components/alarms/alarm-words.ts'
import type { Address, Location, StreamEntry } from '#lib/client/model.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Translate } from '#lib/words/translate.ts'
import type { Words } from '#lib/words/words.ts'

const ATTRIBUTES = ['title', 'description', 'address', 'location', 'tags', 'priority', 'externalId'] as const
type Attribute = (typeof ATTRIBUTES)[number]
type Change = StreamEntry['changes'][number]
/** What a tag is called now; undefined for one that is gone. */
export type TagName = (id: string) => string | undefined

const LONGEST = 80

/** What was changed on the alarm itself, with what was before; a place that Muster found is no change of anybody. */
export function alarmChange(
  { changes, actor }: Pick<StreamEntry, 'changes' | 'actor'>,
  words: Words,
  tagName: TagName,
): string {
  const { t } = words
  const isLocated = changes.some(({ key, to }) => key === 'location' && to)
  if (!actor && isLocated) return t('alarms.timeline.alarm.located')
  return lineOf(
    changes.map((change) => oneChange(change, t, tagName)),
    words,
  )
}

/** "Priority: P2 → P1". One of a later version is only named, as it is written: `alarmLevel` → "alarm level". */
function oneChange({ key, from, to }: Change, t: Translate, tagName: TagName): string {
  const known = ATTRIBUTES.find((one) => one === key)
  if (!known) return t('alarms.timeline.alarm.changed', { attribute: spaced(key) })
  const say = (value: unknown) => shortened(sayValue(known, value, t, tagName)) || t('alarms.timeline.alarm.nothing')
  const attribute = t(`alarms.timeline.attribute.${known}`)
  return t('alarms.timeline.alarm.change', { attribute, from: say(from), to: say(to) })
}

const spaced = (key: string) => key.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text)

/** Empty where there is nothing. */
function sayValue(attribute: Attribute, value: unknown, t: Translate, tagName: TagName): string {
  if (attribute === 'priority')
    return typeof value === 'number'
      ? t('alarms.priority.short', { priority: value })
      : t('alarms.timeline.alarm.byTags')
  if (attribute === 'tags' && Array.isArray(value))
    return value.map((id) => tagName(String(id)) ?? t('alarms.timeline.alarm.tagGone')).join(', ')
  if (isAddress(attribute, value)) return addressText(value)
  if (isLocation(attribute, value)) return pointText({ lng: value.longitude, lat: value.latitude })
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : ''
}

// safe: the log has them in the words of the API (facts T59)
const isAddress = (attribute: Attribute, value: unknown): value is Address =>
  attribute === 'address' && typeof value === 'object' && value !== null
const isLocation = (attribute: Attribute, value: unknown): value is Location =>
  attribute === 'location' && typeof value === 'object' && value !== null && 'latitude' in value
