import { isLatLon, placeOf } from '#lib/geo/lat-lon.ts'
import type { Attribute, AttributeType } from '../forms/index.ts'
import { dayAnswer, momentAnswer, whyNoDate } from './date-answer.ts'

/** How a value of this kind is read: what is kept, or undefined where it `must` be something else; `why` where more can be said. */
type Kind = { must: string; read: (value: unknown) => unknown; why?: (value: unknown) => string | undefined }

/** The values of each type of attribute (facts C44). */
const KINDS: Record<AttributeType, Kind> = {
  varchar: { must: 'be text of at most 255 characters', read: (value) => short(written(value)) },
  text: { must: 'be text', read: written },
  markdown: { must: 'be text', read: written },
  title: { must: 'be text', read: written },
  description: { must: 'be text', read: written },
  int: { must: 'be a whole number', read: (value) => numeric(value, /^-?\d{1,30}$/) },
  decimal: { must: 'be a number', read: (value) => numeric(value, /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i) },
  datetime: { must: 'be a date, or a date and time', read: momentAnswer, why: whyNoDate },
  point: { must: 'be a place: lat from -90 to 90 and lon from -180 to 180', read: located },
  geometry: { must: 'be a geometry as text (WKT)', read: (value) => (isText(value) ? value : undefined) },
  link: { must: 'be the address of a page', read: (value) => addressed(value) },
  video: { must: 'be the address of a video on YouTube or Vimeo', read: (value) => addressed(value, VIDEOS) },
  media: { must: 'be the id of a media', read: idIn },
  relation: { must: 'be the id of a post', read: idIn },
  tags: { must: 'be the id or the slug of a tag', read: idIn },
}

/** A question for a date alone keeps the day that is written, whatever time and offset stand behind it (facts C71). */
const DAY: Kind = { ...KINDS.datetime, read: dayAnswer }

export const kindOf = ({ type, input }: Pick<Attribute, 'type' | 'input'>): Kind =>
  type === 'datetime' && input === 'date' ? DAY : KINDS[type]

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
