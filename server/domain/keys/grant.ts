import type { Context } from '../context.ts'
import { DomainError, invalid } from '../error.ts'
import type { NewKey } from './create-key.ts'

/** What somebody who makes keys can hand on: the scopes held. */
export type Held = ReadonlySet<string>

/** Nobody grants what is not held. @throws DomainError `forbidden` */
export function requireHeld(held: Held, scopes: readonly string[]): void {
  const missing = scopes.find((scope) => !held.has(scope))
  if (missing !== undefined)
    throw new DomainError('forbidden', `You cannot grant ${missing}: you do not hold it`, 'scope')
}

/** A reports key reaches both centres, and can do one thing only. @throws DomainError `invalid`, `forbidden` */
export function requireFitting(
  ctx: Context,
  { kind, centre, scopes }: Pick<NewKey, 'kind' | 'centre' | 'scopes'>,
): void {
  if (kind === 'reports' && scopes.length > 0) throw invalid('A reports key has no scope', 'scope')
  requireWithin(ctx, { kind, centre })
}

/** A key for training leaves the live centre's keys alone, or it could give them what it holds. @throws DomainError `forbidden` */
export function requireWithin(ctx: Context, { kind, centre }: Pick<NewKey, 'kind' | 'centre'>): void {
  if (ctx.actor.kind === 'key' && ctx.centre === 'training' && (kind === 'reports' || centre === 'live'))
    throw new DomainError('forbidden', 'A key for training cannot make or change one for the live centre', 'centre')
}

/**
 * A key that ends makes none, and lengthens none, that outlives it: its own end would mean nothing.
 * @throws DomainError `forbidden`; `invalid` for an instant that is over
 */
export async function requireEnd(ctx: Context, expiresAt: Date | null | undefined): Promise<void> {
  requireFuture(ctx, expiresAt)
  if (expiresAt === undefined || ctx.actor.kind !== 'key') return
  const own = ctx.db.selectFrom('api_key').select('expires_at as end').where('id', '=', ctx.actor.id)
  const { end } = await own.executeTakeFirstOrThrow()
  if (end && (expiresAt === null || expiresAt > end))
    throw new DomainError('forbidden', `This key ends at ${end.toISOString()}; it cannot give a later end`, 'expiresAt')
}

function requireFuture(ctx: Context, expiresAt: Date | null | undefined): void {
  if (expiresAt && expiresAt <= ctx.now()) throw invalid('expiresAt must be in the future', 'expiresAt')
}
