import type { Attribute } from '../forms/index.ts'
import { meaningOfHashtags } from './hashtags.ts'
import { keyIn } from './targets.ts'

/** What columns of these names usually are, as Ushahidi's own exports and most tables call them. */
const USUAL: Record<string, string[]> = {
  title: ['title', 'incident title', 'report title', 'subject', 'headline'],
  content: ['content', 'description', 'incident description', 'message', 'body', 'details', 'report', 'text'],
  post_date: ['post date', 'incident date', 'date', 'created', 'datetime', 'date time', 'timestamp', 'reported'],
  tags: ['tags', 'tag', 'category', 'categories', 'incident category'],
  status: ['status', 'approved', 'post status'],
  locale: ['locale', 'language'],
  author_email: ['author email', 'email', 'e mail'],
  author_realname: ['author realname', 'author', 'author name', 'reporter'],
}
const LAT = ['lat', 'latitude']
const LON = ['lon', 'lng', 'long', 'longitude']

/**
 * What the columns of a file may be, judged by their names, and by their hashtags where these tell nothing; null where neither
 * does. Nothing is used twice.
 */
export function proposeTargets(
  columns: readonly string[],
  attributes: readonly Attribute[],
  hashtags: readonly string[] | null = null,
): (string | null)[] {
  const place = attributes.find(({ type }) => type === 'point')?.key
  const tagged = meaningOfHashtags(hashtags ?? []).map((meaning) => targetMeant(meaning, place))
  const exported = headersOfExport(columns, attributes)
  const taken = new Set([...exported.values()].map(keyIn))
  const others = attributes.filter(({ key }) => !taken.has(key))
  const used = new Set<string>()
  const found = columns.map((column) => {
    const target = exported.get(plain(column)) ?? targetFor(plain(column), others)
    if (target === undefined || used.has(target)) return null
    used.add(target)
    return target
  })
  const whole = found.map((target) => {
    const isPart = target !== null && isHalf(target, used)
    if (isPart) used.delete(target)
    return isPart ? null : target
  })
  return whole.map((target, i) => target ?? notUsed(tagged[i], used))
}

/** A place is called so where there is a question for one. */
function targetMeant(meaning: string | null, place: string | undefined): string | null {
  if (meaning === null || !['lat', 'lon', 'place'].includes(meaning)) return meaning
  if (place === undefined) return null
  return meaning === 'place' ? place : `${place}.${meaning}`
}

function notUsed(target: string | null | undefined, used: Set<string>): string | null {
  const isFree = target && ![...used].some((other) => other === target || other.startsWith(`${target}.`))
  if (isFree) used.add(target)
  return isFree ? target : null
}

const isHalf = (target: string, used: Set<string>) =>
  /\.(lat|lon)$/.test(target) && !used.has(target.replace(/lat$|lon$/, (part) => (part === 'lat' ? 'lon' : 'lat')))

/**
 * How our own export heads the answers to these questions, and what they are: `Where (lat)`; where there are several
 * `Road`, `Road 2`; and `Title [key]` where something else is called so, too.
 */
function headersOfExport(columns: readonly string[], attributes: readonly Attribute[]): Map<string, string> {
  const names = new Set(columns.map(plain))
  const parts = ({ type }: Attribute) => (type === 'point' ? [' lat', ' lon'] : [''])
  return new Map(attributes.flatMap((asked) => parts(asked).flatMap((part) => answersOf(asked, part, names))))
}

function answersOf({ key, label }: Attribute, part: string, names: Set<string>): [header: string, target: string][] {
  const header = (n: number) => plain(`${label}${n === 0 ? '' : ` ${n + 1}`}${part}`)
  const target = (index: string) => `${key}${index}${part.replace(' ', '.')}`
  const alone = plain(`${header(0)} ${target('')}`)
  if (names.has(alone)) return [[alone, target('')]]
  let most = 0
  while (names.has(header(most))) most++
  return Array.from({ length: most }, (_, n) => [header(n), target(most === 1 ? '' : `.${n}`)])
}

function targetFor(name: string, attributes: readonly Attribute[]): string | undefined {
  if (name === '') return undefined
  const place = attributes.find(({ type }) => type === 'point')
  if (place && LAT.includes(name)) return `${place.key}.lat`
  if (place && LON.includes(name)) return `${place.key}.lon`
  const asked = attributes.find((one) => one.type !== 'point' && [plain(one.key), plain(one.label)].includes(name))
  return asked?.key ?? Object.keys(USUAL).find((field) => USUAL[field]?.includes(name))
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
