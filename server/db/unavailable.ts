/** SQLSTATE classes and socket errors that mean "not now": connections, resources, an operator's intervention. */
const NOT_NOW = /^(08|53|57P)|^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/

export const DATABASE_AWAY = 'The database does not answer at the moment; try again shortly'

/** The same in the words of `pg`, which has no codes for them. */
const LOST = /Connection terminated|timeout exceeded when trying to connect|is not queryable|was closed/

/** Did this fail because the database is away, so that the very same request may work a moment later? */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return NOT_NOW.test(code) || LOST.test(error.message)
}

/** SQLSTATE of a table or column that is not there. */
const NOT_THERE = /^42(P01|703)$/

export const DATABASE_BEHIND =
  'The database is older than this server: bring it up to date with GET /migrate, or `npm run muster -- migrate up`'

/** Did this fail because a migration was taken back under the running server? */
export const isDatabaseBehind = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && NOT_THERE.test(String(error.code))
