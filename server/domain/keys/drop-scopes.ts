import type { Change } from '#server/db/schema.ts'
import { diff } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'
import { lockKey } from './lock-key.ts'

/**
 * Leaves the calling key only these scopes, inside a transaction that logs what comes back: nothing when it had just
 * these. A key can drop scopes, never gain any (facts T27).
 * @throws DomainError `forbidden` for a scope it has not, or when the caller is no key
 */
export async function dropScopes(ctx: Context, scopes: readonly string[]): Promise<Change[]> {
  if (ctx.actor.kind !== 'key')
    throw new DomainError('forbidden', 'Only a key has scopes here; an administrator changes those of keys', 'scope')
  const { id } = ctx.actor
  const { expected: _, ...anyVersion } = ctx // If-Match speaks of the team
  const { scopes: held, version } = await lockKey(anyVersion, id)
  const gained = scopes.find((scope) => !held.includes(scope))
  if (gained !== undefined) throw new DomainError('forbidden', `A key cannot give itself the scope ${gained}`, 'scope')
  const kept = [...new Set(scopes)]
  const changes = diff({ scope: held }, { scope: kept })
  if (changes.length === 0) return []
  await ctx.db
    .updateTable('api_key')
    .set({ scopes: kept, version: version + 1 })
    .where('id', '=', id)
    .execute()
  return changes
}
