import type { ListQuery } from '#lib/contracts/team/envelope.ts'
import { isId } from '#server/domain/id.ts'
import type { IdPage, PageRequest } from '#server/domain/paging.ts'
import { fromCursor, toCursor } from './cursor.ts'
import { nowSeconds, refused, TeamProblem } from './problem.ts'

const VERSION = Symbol('version')

/** One object; `version` goes out as its ETag, not in the body. */
export const one = <T>(data: T, version?: number) => ({
  timestamp: nowSeconds(),
  data,
  ...(version !== undefined && { [VERSION]: version }),
})

/** The same with a secret, which is shown this once. */
export const withSecret = <Data extends object>(answer: ReturnType<typeof one<Data>>, secret: string) => ({
  ...answer,
  data: { ...answer.data, secret },
})

const COOKIE = Symbol('cookie')
/** The same, and what `Set-Cookie` says with it. */
export const withCookie = <Answer extends object>(answer: Answer, cookie: string) => ({ ...answer, [COOKIE]: cookie })
export const cookieOf = (reply: unknown): string | undefined => (reply as { [COOKIE]?: string })[COOKIE]

/** An answer as it is kept for its `Idempotency-Key`: JSON has no place for the version, and the ETag comes again, too. */
export const toKept = (reply: unknown) => ({ reply, version: versionOf(reply) })
export const fromKept = ({ reply, version }: ReturnType<typeof toKept>): unknown =>
  version === undefined ? reply : Object.assign(reply as object, { [VERSION]: version })

const ENTRY = Symbol('entry')
/** The same, with the entry that it has written to the log; it may then be undone. */
export const withEntry = (reply: unknown, id: string): unknown => Object.assign(reply as object, { [ENTRY]: id })
export const entryOf = (reply: unknown): string | undefined => (reply as { [ENTRY]?: string })[ENTRY]

export const versionOf = (reply: unknown): number | undefined => (reply as { [VERSION]?: number })[VERSION]

/** A page in the reference's list envelope; `rename` turns the domain's cursor ids into the ids printed. */
export function page<Row, Wire, Id = string>(
  found: Pick<IdPage<Id>, 'count' | 'before' | 'after'> & { rows: Row[] },
  toWire: (row: Row) => Wire,
  rename: (id: Id) => string = String,
) {
  const encode = (id: Id | null) => (id === null ? null : toCursor(rename(id)))
  return {
    count: found.count,
    cursor: { before: encode(found.before), after: encode(found.after) },
    timestamp: nowSeconds(),
    data: found.rows.map((row) => toWire(row)),
  }
}

/**
 * The list parameters in the domain's words. A cursor is the Base64 of the id of a row of this list (facts T14).
 * @throws TeamProblem 400 for a malformed cursor, or both at once
 */
export const pageRequest = (query: ListQuery, prefix: string): PageRequest =>
  requested(query, (id) => (isId(prefix, id) ? id : undefined))

/** The same for a list whose ids are whole numbers. */
export const numberedPageRequest = (query: ListQuery): PageRequest<number> =>
  requested(query, (id) => (/^[1-9]\d{0,8}$/.test(id) ? Number(id) : undefined))

type Read<Id> = (id: string) => Id | undefined

function requested<Id>({ after, before, limit = 25, sort = 'desc' }: ListQuery, read: Read<Id>): PageRequest<Id> {
  if (after !== undefined && before !== undefined) throw new TeamProblem(400, 'Give after or before, not both')
  return { after: decode(after, 'after', read), before: decode(before, 'before', read), limit, sort }
}

function decode<Id>(cursor: string | undefined, path: string, read: Read<Id>): Id | undefined {
  if (cursor === undefined) return undefined
  const place = fromCursor(cursor)
  const id = place === undefined ? undefined : read(place)
  if (id === undefined) throw refused(path, 'is not a cursor of this list')
  return id
}
