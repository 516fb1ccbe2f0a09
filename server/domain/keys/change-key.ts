import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { type Held, requireEnd, requireHeld } from './grant.ts'
import { lockKey } from './lock-key.ts'

export type KeyChange = {
  name?: string | undefined
  scopes?: readonly string[] | undefined
  expiresAt?: Date | null | undefined
  requestsPerMinute?: number | null | undefined
}
type Limits = Required<{ [K in keyof KeyChange]: Exclude<KeyChange[K], undefined> }>

/**
 * Changes what is named. Only scopes the key did not have are granted by it; those it keeps are nobody's to grant.
 * @throws DomainError `not_found`, `stale`, `forbidden` (a new scope the caller does not hold, any for the calling key
 * itself: facts T27; a later end than the caller's own; a live key changed by a training one), `invalid`
 */
export function updateKey(outer: Context, held: Held, id: string, change: KeyChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { version, kind, centre: _, ...before } = await lockKey(ctx, id)
    if (kind === 'reports' && change.scopes?.length) throw invalid('A reports key has no scope', 'scope')
    const self = ctx.actor.kind === 'key' && ctx.actor.id === id
    requireHeld(self ? new Set() : held, change.scopes?.filter((scope) => !before.scopes.includes(scope)) ?? [])
    await requireEnd(ctx, change.expiresAt)
    const after = applied<Limits>(before, change)
    const changes = diff(logged(before), logged(after))
    if (changes.length === 0) return
    const { name, scopes, expiresAt: expires_at, requestsPerMinute: requests_per_minute } = after
    await ctx.db
      .updateTable('api_key')
      .set({ name, scopes: [...scopes], expires_at, requests_per_minute, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await record(ctx, { action: 'KEY_UPDATE', objectId: id, descriptor: name, changes, shared: true })
  })
}

/**
 * Ends a key for good. Its row stays, so that logs and streams can name who acted.
 * @throws DomainError `not_found`, `forbidden` (a live key ended by a training one), `stale`
 */
export function revokeKey(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { name } = await lockKey(ctx, id)
    await ctx.db.updateTable('api_key').set({ revoked_at: ctx.now() }).where('id', '=', id).execute()
    await record(ctx, { action: 'KEY_DELETE', objectId: id, descriptor: name, shared: true })
  })
}

const logged = ({ name, scopes, expiresAt, requestsPerMinute }: Limits) => ({
  name,
  scope: scopes,
  expiresAt: expiresAt?.toISOString() ?? null,
  requestsPerMinute,
})
