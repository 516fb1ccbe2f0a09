import type { Context } from './context.ts'
import { DomainError } from './error.ts'

/**
 * Refuses a change to a row that is no longer what the caller has seen (`If-Match`). Call it with the row just locked.
 * @throws DomainError `stale`
 */
export function requireVersion(ctx: Context, row: { version: number }): void {
  if (!ctx.expected || ctx.expected.includes(row.version)) return
  throw new DomainError('stale', 'It has been changed since; read it again')
}
