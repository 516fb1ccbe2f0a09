import type { Db } from './open.ts'

/** What can run in a transaction: somewhere to write, and inside one, what to do after its commit. */
export type Writing = { db: Db; afterCommit?: (() => void)[] }

/** SQLSTATE of a deadlock, and of what another transaction has taken or deleted since it was looked for. */
const TOO_LATE = /^(40P01|23503|23505)$/
const ATTEMPTS = 5

/**
 * Runs `work` in one transaction; inside another one it joins it. Whatever `work` leaves in `afterCommit` runs after
 * the outermost commit, in order, and not at all when anything is refused. Where somebody else was quicker nothing has
 * happened, and it runs once more: then its own checks find what is taken or gone by now, and say so.
 */
export async function transaction<C extends Writing, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  if (ctx.afterCommit) return work(ctx)
  for (let attempt = 1; ; attempt++)
    try {
      return await once(ctx, work)
    } catch (error) {
      if (attempt === ATTEMPTS || !isTooLate(error)) throw error
    }
}

async function once<C extends Writing, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  const afterCommit: (() => void)[] = []
  let first: unknown
  const whole = ctx.db.transaction().execute((trx) =>
    work({ ...ctx, db: trx, afterCommit }).catch((error) => {
      first = error
      throw error
    }),
  )
  // Where the connection is lost, its rollback fails as well: with other words, that say nothing of why.
  const result = await whole.catch((error) => {
    throw first ?? error
  })
  for (const action of afterCommit) action()
  return result
}

const isTooLate = (error: unknown) => error instanceof Error && 'code' in error && TOO_LATE.test(String(error.code))
