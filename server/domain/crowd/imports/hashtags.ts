/** The tags of the Humanitarian Exchange Language (hxlstandard.org, 1.1) that every such table has at least one of. */
const CORE = new Set(
  (
    'access activity adm1 adm2 adm3 adm4 adm5 affected beneficiary capacity cause channel condition contact country crisis ' +
    'currency date delivery description event frequency geo group impact indicator inneed item loc meta modality need ' +
    'operations org output population reached region respondee sector service severity status subsector targeted value'
  ).split(' '),
)
const HASHTAG = /^#\s*([a-z][a-z0-9_]*)((?:\s*\+\s*[a-z][a-z0-9_]*)*)\s*$/i
const ROWS = 25

/** What comes before the data: how many records, which of them names the columns, and the hashtags of those. */
export type Heads = { heads: number; columns: string[]; hashtags: string[] | null }

/**
 * Where the data of a table begins, by its first records: behind the header; or behind a row of hashtags within the first 25,
 * which says what the columns are, and the header is what stands above it.
 */
export function findHeads(first: readonly (readonly string[])[]): Heads {
  const at = first.slice(0, ROWS).findIndex(areHashtags)
  if (at === -1) return { heads: 1, columns: [...(first[0] ?? [])], hashtags: null }
  const tags = (first[at] ?? []).map((cell) => cell.toLowerCase().replaceAll(/\s/g, ''))
  const header = first[at - 1] ?? []
  const columns = Array.from(
    { length: Math.max(header.length, tags.length) },
    (_, i) => header[i]?.trim() || tags[i] || '',
  )
  return { heads: at + 1, columns, hashtags: tags }
}

/** One tag alone may be what somebody wrote in a table with one column. */
function areHashtags(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '')
  const tags = said.flatMap((cell) => HASHTAG.exec(cell.trim())?.[1]?.toLowerCase() ?? [])
  return tags.length === said.length && tags.some((tag) => CORE.has(tag)) && (tags.length > 1 || said[0]!.includes('+'))
}

const MEANS: [target: string, ...tags: string[]][] = [
  ['title', 'event+name', 'event+title', 'meta+title', 'activity+name', 'event'],
  ['content', 'description', 'event+description', 'meta+description', 'activity+description', 'impact+description'],
  ['post_date', 'date+occurred', 'date+event', 'date+start', 'date+reported', 'date'],
  ['tags', 'event+type', 'event+category', 'cause', 'sector', 'need'],
  ['author_email', 'contact+email', 'respondee+email'],
  ['author_realname', 'contact+name', 'respondee+name'],
  ['lat', 'geo+lat', 'loc+lat'],
  ['lon', 'geo+lon', 'geo+lng', 'loc+lon'],
  ['place', 'geo+coord', 'geo+coords', 'geo+point', 'geo'],
]

/**
 * What the columns with these hashtags are in a post, `lat`, `lon` and `place` being those of a place; null where the
 * standard has nothing that we have. Of several that would be the same thing the first of the list above, then of the table.
 */
export function meaningOfHashtags(hashtags: readonly string[]): (string | null)[] {
  const means: (string | null)[] = hashtags.map(() => null)
  for (const [target, ...tags] of MEANS) {
    const at = tags
      .map((tag) => hashtags.findIndex((one, i) => means[i] === null && has(one, tag)))
      .find((i) => i !== -1)
    if (at !== undefined) means[at] = target
  }
  return means
}

/** Its attributes may stand in any order, with others between. */
function has(hashtag: string, wanted: string): boolean {
  const [tag, ...attributes] = hashtag.replace('#', '').split('+')
  const [name, ...needed] = wanted.split('+')
  return tag === name && needed.every((attribute) => attributes.includes(attribute))
}
