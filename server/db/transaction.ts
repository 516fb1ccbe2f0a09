import type { Context } from '#server/domain/context.ts'

/**
 * Runs `work` in one transaction; inside another one it joins it. Whatever `work` leaves in `afterCommit` runs after
 * the outermost commit, in order, and not at all when anything is refused.
 */
export async function transaction<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  if (ctx.afterCommit) return work(ctx)
  const afterCommit: (() => void)[] = []
  const result = await ctx.db.transaction().execute((trx) => work({ ...ctx, db: trx, afterCommit }))
  for (const action of afterCommit) action()
  return result
}
