import type { Attempt } from '#server/db/schema.ts'
import type { Context } from '#server/domain/context.ts'
import { type Due, settleDead, settleDelivered, settleLater, TEST } from '#server/domain/webhooks/index.ts'
import { opens } from '#server/live/visibility.ts'
import type { Poster } from '#server/outbound/open-poster.ts'
import { messageOf, signedHeaders } from './message.ts'
import { delayAfter } from './schedule.ts'

export type Parts = Pick<Context, 'db' | 'now' | 'enqueue' | 'kick'> & {
  poster: Pick<Poster, 'post'>
  schedule: readonly number[]
}

/**
 * Makes one attempt at one delivery and writes down what became of it. A crash in between makes somebody try again after
 * the lease, and the receiver sees the same `webhook-id` twice.
 */
export async function deliver(parts: Parts, due: Due): Promise<unknown> {
  const ctx = contextOf(parts, due)
  const obstacle = obstacleTo(due)
  if (obstacle) return settleDead(ctx, due, notSent(ctx, obstacle))
  const message = await messageOf(ctx.db, due)
  if (!message) return settleDead(ctx, due, notSent(ctx, 'What it was about is no longer in the log'))
  const body = JSON.stringify(message)
  const headers = signedHeaders(due.id, body, due.secrets, ctx.now())
  const { retryAfter, ...attempt } = await parts.poster.post({ url: due.url, body, headers })
  if (isSuccess(attempt)) return settleDelivered(ctx, due, attempt)
  if (attempt.status === 410) return settleDead(ctx, due, attempt, { gone: true })
  const delay = delayAfter(parts.schedule, due.tries, retryAfter)
  return delay === undefined ? settleDead(ctx, due, attempt) : settleLater(ctx, due, attempt, delay)
}

/** Whoever chooses a webhook's events gives it their scopes; with fewer than before, it is not told what is left of then. */
function obstacleTo({ active, scopes, type }: Due): string | undefined {
  if (type === TEST) return undefined
  if (!active) return 'The webhook is not active'
  return opens(new Set(scopes), type) ? undefined : 'The webhook may no longer hear of this'
}

const isSuccess = ({ status }: Attempt) => status !== null && status >= 200 && status < 300

const notSent = (ctx: Context, error: string): Attempt => ({
  at: ctx.now().toISOString(),
  status: null,
  durationMs: 0,
  error,
  answer: null,
})

/** Muster itself at work on the webhook's team. */
const contextOf = ({ db, now, enqueue, kick }: Parts, { teamId, centre }: Due): Context => ({
  db,
  now,
  enqueue,
  kick,
  teamId,
  centre,
  actor: { kind: 'system' },
})
