import type { Attribute } from '../forms/index.ts'

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

/** What the columns of a file may be, judged by their names alone; null where nothing tells. Nothing is used twice. */
export function proposeTargets(columns: readonly string[], attributes: readonly Attribute[]): (string | null)[] {
  const place = attributes.find(({ type }) => type === 'point')
  const used = new Set<string>()
  const found = columns.map((column) => {
    const target = targetFor(plain(column), attributes, place)
    if (target === undefined || used.has(target)) return null
    used.add(target)
    return target
  })
  return place && used.has(`${place.key}.lat`) !== used.has(`${place.key}.lon`)
    ? found.map((target) => (target?.startsWith(`${place.key}.l`) ? null : target))
    : found
}

function targetFor(name: string, attributes: readonly Attribute[], place: Attribute | undefined): string | undefined {
  if (name === '') return undefined
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
