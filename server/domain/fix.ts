import type { Context } from './context.ts'
import { invalid } from './error.ts'
import type { Position } from './place.ts'

/** A position as somebody says it: where, and when that was. */
export type NewFix = Position

/** How far a sender's clock may be ahead of ours. */
const MAX_AHEAD_MS = 60_000

/** @throws DomainError `invalid` for a fix from the future */
export function refuseFuture(ctx: Context, { at }: Pick<NewFix, 'at'>): void {
  if (at.getTime() > ctx.now().getTime() + MAX_AHEAD_MS) throw invalid('recordedAt is in the future', 'recordedAt')
}
