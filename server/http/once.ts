import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '#server/domain/context.ts'
import { DomainError } from '#server/domain/error.ts'

const KEPT_MS = 24 * 60 * 60 * 1000
export type Attempt = { owner: string; key: string; request: string }

/**
 * Does `work` once per owner and idempotency key: the key's row is written in the work's own transaction, so a crash
 * leaves neither, and a repeat within 24 h gets the first answer.
 * @throws DomainError `conflict` while the first is still running, `unprocessable` for another request under the same key
 */
export function once(outer: Context, attempt: Attempt, work: (ctx: Context) => Promise<unknown>): Promise<unknown> {
  return transaction(outer, async (ctx) => {
    await lockKey(ctx, attempt)
    const fingerprint = createHash('sha256').update(attempt.request).digest('hex')
    const earlier = await findEarlier(ctx, attempt)
    if (earlier) {
      if (earlier.fingerprint === fingerprint) return earlier.answer
      throw new DomainError('unprocessable', 'This Idempotency-Key was used for another request')
    }
    const answer = await work(ctx)
    const row = {
      owner: attempt.owner,
      key: attempt.key,
      fingerprint,
      answer: JSON.stringify(answer),
      created_at: ctx.now(),
    }
    await ctx.db.insertInto('idempotency').values(row).execute()
    return answer
  })
}

async function lockKey(ctx: Context, { owner, key }: Attempt): Promise<void> {
  const { rows } = await sql<{
    free: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`${owner} ${key}`}, 0)) as free`.execute(ctx.db)
  if (!rows[0]?.free) throw new DomainError('conflict', 'A request with this Idempotency-Key is still running')
}

/** Forgets the keys of everybody that no longer count; without it the table would grow for ever. */
export async function forgetOldAttempts(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('idempotency').where('created_at', '<', tooOld(now)).execute()
}

const tooOld = (now: Date) => new Date(now.getTime() - KEPT_MS)

async function findEarlier(ctx: Context, { owner, key }: Attempt) {
  await ctx.db
    .deleteFrom('idempotency')
    .where('owner', '=', owner)
    .where('key', '=', key)
    .where('created_at', '<', tooOld(ctx.now()))
    .execute()
  return ctx.db
    .selectFrom('idempotency')
    .select(['fingerprint', 'answer'])
    .where('owner', '=', owner)
    .where('key', '=', key)
    .executeTakeFirst()
}
