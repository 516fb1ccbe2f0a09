import type { Fault } from '#server/domain/refused.ts'
import type { Attribute } from '../forms/index.ts'

/** What of a post a column can be. */
export const FIELDS = [
  'title',
  'content',
  'slug',
  'status',
  'locale',
  'form',
  'tags',
  'published_to',
  'post_date',
  'author_email',
  'author_realname',
] as const
export type FieldName = (typeof FIELDS)[number]
const ALIASES = new Map<string, FieldName>([
  ['description', 'content'],
  ['created', 'post_date'],
  ['form_id', 'form'],
])
/** Several columns may be the same of these; their cells come together. */
const LISTS: readonly FieldName[] = ['tags', 'published_to']

/** What one column is: something of the post itself, or an answer, or a coordinate of one. */
export type Target =
  | { kind: 'field'; field: FieldName }
  | { kind: 'value'; attribute: Attribute; index: number | null; part: 'lat' | 'lon' | null }

export type AttributesByKey = ReadonlyMap<string, Attribute>

/** `road`, `road.1`, `place.lat`, `place.1.lon`, with or without `values.` in front. */
const KEY = /^(?:values\.)?(.+?)(?:\.(\d{1,2}))?(?:\.(lat|lon|lng))?$/

/** The key of an attribute that a target may mean. */
export const keyIn = (target: string): string => KEY.exec(target)?.[1] ?? target

/** What a target means, the names of posts before those of attributes; undefined where it means nothing. */
export function readTarget(written: string, attributes: AttributesByKey): Target | undefined {
  const field = ALIASES.get(written) ?? FIELDS.find((name) => name === written)
  if (field) return { kind: 'field', field }
  const [, key = written, index, part] = KEY.exec(written) ?? []
  const attribute = attributes.get(key)
  if (!attribute) return undefined
  if (attribute.type === 'title' || attribute.type === 'description')
    return { kind: 'field', field: attribute.type === 'title' ? 'title' : 'content' }
  if (part !== undefined && attribute.type !== 'point') return undefined
  const coordinate = part === undefined ? null : part === 'lat' ? 'lat' : 'lon'
  return { kind: 'value', attribute, index: index === undefined ? null : Number(index), part: coordinate }
}

/** Everything that is wrong with a mapping, whatever the rows hold. */
export function faultsOfTargets(
  mapsTo: readonly (string | null)[],
  columns: readonly string[],
  attributes: AttributesByKey,
): Fault[] {
  const wrong = (message: string): Fault => ({ field: 'maps_to', message })
  if (mapsTo.length !== columns.length) return [wrong(`must name one target for each of the ${columns.length} columns`)]
  const named = mapsTo.filter((written) => written !== null)
  const unknown = named.filter((written) => !readTarget(written, attributes))
  const targets = named.flatMap((written) => readTarget(written, attributes) ?? [])
  return [
    ...unknown.map((written) => wrong(`names ${written}, which is neither part of a post nor an attribute`)),
    ...[...new Set(repeated(targets))].map((name) => wrong(`names ${name} more than once`)),
    ...[...new Set(halves(targets))].map((name) => wrong(`names only one coordinate of ${name}`)),
  ]
}

const nameOf = (target: Target): string =>
  target.kind === 'field' ? target.field : [target.attribute.key, target.index, target.part].filter(isThere).join('.')
const isThere = (part: unknown) => part !== null

function repeated(targets: Target[]): string[] {
  const once = targets.filter((t) => (t.kind === 'field' ? !LISTS.includes(t.field) : t.index !== null || t.part))
  const names = once.map(nameOf)
  return names.filter((name, i) => names.indexOf(name) !== i)
}

function halves(targets: Target[]): string[] {
  const coordinates = targets.filter((target) => target.kind === 'value' && target.part !== null)
  const places = coordinates.map((target) => nameOf({ ...target, part: null } as Target)) // safe: they are values
  return places.filter((place) => places.filter((other) => other === place).length !== 2)
}
