import type { Context } from '../context.ts'
import { addKey, type NewKey } from './create-key.ts'
import { type Held, requireEnd, requireFitting, requireHeld } from './grant.ts'

/**
 * Makes a key at a caller's wish; returns its id and its secret, which is not kept.
 * @throws DomainError `forbidden` (a scope the caller does not hold, a live key wanted by a training one), `invalid`
 */
export async function issueKey(ctx: Context, held: Held, key: NewKey): Promise<{ id: string; secret: string }> {
  requireFitting(ctx, key)
  requireHeld(held, key.scopes)
  await requireEnd(ctx, key.expiresAt ?? null)
  return addKey(ctx, key)
}
