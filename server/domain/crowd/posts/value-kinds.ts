import { isLatLon, placeOf } from '#lib/geo/lat-lon.ts'
import type { AttributeType } from '../forms/index.ts'

/** How a value of this kind is read: what is kept, or undefined where it `must` be something else. */
type Kind = { must: string; read: (value: unknown) => unknown }

/** The values of each type of attribute (facts C44). */
export const KINDS: Record<AttributeType, Kind> = {
  varchar: { must: 'be text of at most 255 characters', read: (value) => short(written(value)) },
  text: { must: 'be text', read: written },
  markdown: { must: 'be text', read: written },
  title: { must: 'be text', read: written },
  description: { must: 'be text', read: written },
  int: { must: 'be a whole number', read: (value) => numeric(value, /^-?\d{1,30}$/) },
  decimal: { must: 'be a number', read: (value) => numeric(value, /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i) },
  datetime: { must: 'be a date, or a date and time', read: dated },
  point: { must: 'be a place: lat from -90 to 90 and lon from -180 to 180', read: located },
  geometry: { must: 'be a geometry as text (WKT)', read: (value) => (isText(value) ? value : undefined) },
  link: { must: 'be the address of a page', read: (value) => addressed(value) },
  video: { must: 'be the address of a video on YouTube or Vimeo', read: (value) => addressed(value, VIDEOS) },
  media: { must: 'be the id of a media', read: idIn },
  relation: { must: 'be the id of a post', read: idIn },
  tags: { must: 'be the id or the slug of a tag', read: idIn },
}

const VIDEOS = /(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com)$/i
const isText = (value: unknown): value is string => typeof value === 'string'

function written(value: unknown): string | undefined {
  return isText(value) || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

const short = (text: string | undefined) => (text !== undefined && [...text].length <= 255 ? text : undefined)

/** Kept as it came: a number, or a text that is one. */
function numeric(value: unknown, like: RegExp): unknown {
  const text = typeof value === 'number' ? String(value).replace('e+', 'e') : value
  return isText(text) && like.test(text.trim()) ? value : undefined
}

/** `YYYY-MM-DD hh:mm:ss` in UTC, of whatever ISO 8601 says; without an offset it is UTC. */
/** The same of a text of whoever asks; undefined for what is no date. */
export const readDate = (text: string): string | undefined => dated(text)

function dated(value: unknown): string | undefined {
  const [, day, time = '00:00', offset = 'Z'] = (isText(value) && MOMENT.exec(value.trim())) || []
  const date = new Date(`${day}T${time}${offset}`)
  if (!day || Number.isNaN(date.getTime()) || !isInCalendar(day)) return undefined
  const iso = date.toISOString()
  return /^\d{4}-/.test(iso) ? iso.slice(0, 19).replace('T', ' ') : undefined
}
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[-+]\d\d:?\d\d)?)?$/i

/** There is no 30th of February, though `Date` knows what is meant. */
const isInCalendar = (day: string) => new Date(`${day}T00:00Z`).toISOString().startsWith(day)

function located(value: unknown): unknown {
  if (!isLatLon(value) || !placeOf(value)) return undefined
  return { lat: value.lat, lon: value.lon }
}

function addressed(value: unknown, hosts = /./): string | undefined {
  const url = isText(value) ? URL.parse(value.trim()) : null
  return isText(value) && url && /^https?:$/.test(url.protocol) && hosts.test(url.hostname) ? value : undefined
}

/** `1`, `"1"` or `{id: 1}`. */
function idIn(value: unknown): number | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return /^[1-9]\d{0,8}$/.test(isText(id) || typeof id === 'number' ? String(id) : '') ? Number(id) : undefined
}
