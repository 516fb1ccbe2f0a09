import type { Alarm } from '#lib/client/model.ts'
import type { FieldProblem } from '#lib/client/problem.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { addressText } from './alarm-words.ts'

export type Priority = Alarm['priority']

export type AlarmDraft = {
  title: string
  description: string
  address: string
  latitude: string
  longitude: string
  tags: string[]
  /** Null: that of its tags. */
  priority: Priority | null
  /** What another system calls it. */
  externalId: string
}
export const EMPTY_DRAFT: AlarmDraft = {
  title: '',
  description: '',
  address: '',
  latitude: '',
  longitude: '',
  tags: [],
  priority: null,
  externalId: '',
}

/** An alarm as the form shows it. */
export const draftOfAlarm = (alarm: Alarm): AlarmDraft => ({
  title: alarm.title ?? '',
  description: alarm.description ?? '',
  address: alarm.address ? addressText(alarm.address) : '',
  latitude: alarm.location ? String(alarm.location.latitude) : '',
  longitude: alarm.location ? String(alarm.location.longitude) : '',
  tags: alarm.tags?.map(({ id }) => id) ?? [],
  priority: alarm.priorityFrom === 'given' ? alarm.priority : null,
  externalId: alarm.externalId ?? '',
})

/** The form as the API wants it; what was left empty is left out. */
export function bodyOf({ title, description, address, tags, priority, ...draft }: AlarmDraft) {
  const location = locationOf(draft)
  return {
    title: title.trim(),
    ...(description.trim() && { description: description.trim() }),
    ...(address.trim() && { address: address.trim() }),
    ...(location && { location }),
    ...(tags.length > 0 && { tags }),
    ...(priority !== null && { priority }),
  }
}

/** Null where neither number was given. */
export function locationOf({ latitude, longitude }: Pick<AlarmDraft, 'latitude' | 'longitude'>) {
  if (latitude.trim() === '' && longitude.trim() === '') return null
  return { latitude: numberOf(latitude), longitude: numberOf(longitude) }
}

/** The same with everything named: what was emptied on purpose is null, or it would be filled in from somewhere else. */
export const wholeBodyOf = (draft: AlarmDraft) => ({
  description: null,
  address: null,
  location: null,
  ...bodyOf(draft),
})

/** A comma is a decimal point on half the keyboards of Europe. */
export const numberOf = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'))

/** The place the form names so far, for the map. */
export function placeOf({ latitude, longitude }: Pick<AlarmDraft, 'latitude' | 'longitude'>): LngLat | null {
  const [lat, lng] = [numberOf(latitude), numberOf(longitude)]
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lng, lat } : null
}

const FIELD = new Map<string, keyof AlarmDraft>([
  ['title', 'title'],
  ['description', 'description'],
  ['address', 'address'],
  ['address.line1', 'address'],
  ['tags', 'tags'],
  ['priority', 'priority'],
  ['externalId', 'externalId'],
  ['location', 'latitude'],
  ['location.latitude', 'latitude'],
  ['location.longitude', 'longitude'],
])

/** Which field a refusal of the API belongs to; undefined: to the whole form. */
export const fieldOf = ({ path }: FieldProblem): keyof AlarmDraft | undefined =>
  FIELD.get(path) ?? FIELD.get(path.split('.')[0] ?? '')
