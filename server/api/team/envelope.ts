import type { ListQuery } from '#lib/contracts/team/envelope.ts'
import { isId } from '#server/domain/id.ts'
import type { IdPage, PageRequest } from '#server/domain/paging.ts'
import { nowSeconds, TeamProblem } from './problem.ts'

export const one = <T>(data: T) => ({ timestamp: nowSeconds(), data })

/** A page in the reference's list envelope; `rename` turns the domain's cursor ids into the ids printed. */
export function page<T>(found: Pick<IdPage, 'count' | 'before' | 'after'>, data: T[], rename = (id: string) => id) {
  const encode = (id: string | null) => id && Buffer.from(rename(id)).toString('base64')
  return { count: found.count, cursor: { before: encode(found.before), after: encode(found.after) }, timestamp: nowSeconds(), data }
}

/**
 * The list parameters in the domain's words. A cursor is the Base64 of the id of a row of this list (facts 2.2).
 * @throws TeamProblem 400 for a malformed cursor, or both at once
 */
export function pageRequest({ after, before, limit = 25, sort = 'desc' }: ListQuery, prefix: string): PageRequest {
  if (after !== undefined && before !== undefined) throw new TeamProblem(400, 'Give after or before, not both')
  return { after: decode(after, 'after', prefix), before: decode(before, 'before', prefix), limit, sort }
}

function decode(cursor: string | undefined, path: string, prefix: string): string | undefined {
  if (cursor === undefined) return undefined
  const id = Buffer.from(cursor, 'base64').toString('latin1')
  if (isId(prefix, id)) return id
  const message = 'is not a cursor of this list'
  throw new TeamProblem(400, `${path}: ${message}`, [{ path, message }])
}
