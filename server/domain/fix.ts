import type { Context } from './context.ts'
import type { Position } from './place.ts'

/** A position as somebody says it: where, and when that was. */
export type NewFix = Position

/** How far a sender's clock may be ahead of ours, and how long ago a fix may have been taken. */
const MAX_AHEAD_MS = 60_000
const MAX_BEHIND_MS = 365 * 24 * 60 * 60 * 1000

/**
 * The fix at a time that can be. One that says another (a tracker after a flat battery lives in 2007) is as good as any, so it
 * counts from when it came in, and what its clock says is kept beside it: the marker moves, and says so. Of several at once
 * `latest` is what that clock said last; the others keep their distance from it.
 */
export function believed<F extends NewFix>(ctx: Pick<Context, 'now'>, fix: F, latest: Date = fix.at): F {
  const arrived = ctx.now()
  if (canBe(fix.at, arrived)) return { ...fix, clockSays: null }
  const at = new Date(arrived.getTime() - Math.max(0, latest.getTime() - fix.at.getTime()))
  return { ...fix, at: canBe(at, arrived) ? at : arrived, clockSays: fix.at }
}

export function canBe(at: Date, arrived: Date): boolean {
  const ahead = at.getTime() - arrived.getTime()
  return ahead <= MAX_AHEAD_MS && ahead > -MAX_BEHIND_MS
}
