import type { ListQuery } from '#lib/contracts/team/envelope.ts'
import type { LogEntry } from '#server/domain/activity/entries.ts'
import { idFrom, isId } from '#server/domain/id.ts'
import type { IdPage, PageRequest } from '#server/domain/paging.ts'
import { page, pageRequest } from './envelope.ts'

type Prefix = 'log' | 'str'

/** The bare ULID, by which the domain knows an entry, inside its id; undefined for what is no such id. */
export const ulidOf = (prefix: Prefix, id: string): string | undefined =>
  isId(prefix, id) ? id.slice(4, 30) : undefined

/** A page of entries, asked for and answered with ids instead of ULIDs. */
export async function entryPage<T>(
  prefix: Prefix,
  query: ListQuery,
  read: (request: PageRequest) => Promise<IdPage & { rows: LogEntry[] }>,
  toWire: (entry: LogEntry) => T,
) {
  const { after, before, ...rest } = pageRequest(query, prefix)
  const bare = (id: string | undefined) => id && ulidOf(prefix, id)
  const found = await read({ ...rest, after: bare(after), before: bare(before) })
  return page(found, toWire, (ulid) => idFrom(prefix, ulid))
}
