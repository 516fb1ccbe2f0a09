import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '#server/domain/context.ts'
import { DomainError, notFound } from '#server/domain/error.ts'
import { permit, type Viewer } from '../viewer.ts'
import { lockRow } from './lock-row.ts'
import { type Lock, mayUpdate, type Post } from './post.ts'

/** How long somebody may leave a post open; asking again renews it. */
const LASTS_MS = 5 * 60 * 1000

/** The lock, unless it has broken by itself. */
export const liveLock = ({ lock }: Pick<Post, 'lock'>, now: Date): Lock | null =>
  lock && lock.expiresAt > now.getTime() ? lock : null

/** @throws DomainError `conflict` while somebody else has it */
export function requireUnlocked(post: Pick<Post, 'lock'>, { membershipId }: Viewer, now: Date): void {
  const lock = liveLock(post, now)
  if (lock && lock.membershipId !== membershipId)
    throw new DomainError(
      'conflict',
      `Somebody else is at work on this post until ${new Date(lock.expiresAt).toISOString().slice(0, 19)}+00:00`,
    )
}

/**
 * Locks a post for this viewer, or renews their lock. Not logged: it is over in minutes.
 * @throws DomainError `not_found`; `forbidden` to who may not change it; `conflict` while somebody else has it
 */
export function lockPost(outer: Context, viewer: Viewer, id: number): Promise<Lock> {
  return transaction(outer, async (ctx) => {
    const post = await lockRow(ctx, id)
    permit(mayUpdate(post, viewer) && viewer.membershipId !== null, 'You may not lock this post')
    requireUnlocked(post, viewer, ctx.now())
    const expires = new Date(ctx.now().getTime() + LASTS_MS)
    const { rows } = await sql<{ id: number }>`
      insert into post_lock (post_id, membership_id, expires_at) values (${id}, ${viewer.membershipId}, ${expires})
      on conflict (post_id) do update set membership_id = excluded.membership_id, expires_at = excluded.expires_at
      returning id`.execute(ctx.db)
    // safe: an upsert returns its row, and who has no membership was refused
    return { id: rows[0]!.id, membershipId: viewer.membershipId!, expiresAt: expires.getTime() }
  })
}

/**
 * Gives a lock back, or breaks that of somebody else, which only admins may until it has broken by itself. Returns what it was.
 * @throws DomainError `not_found` where there is none; `forbidden`
 */
export function unlockPost(outer: Context, viewer: Viewer, id: number): Promise<Lock> {
  return transaction(outer, async (ctx) => {
    const post = await lockRow(ctx, id)
    permit(mayUpdate(post, viewer), 'You may not unlock this post')
    const { lock } = post
    if (!lock) throw notFound('lock')
    const mine = viewer.isAdmin || lock.membershipId === viewer.membershipId
    permit(mine || !liveLock(post, ctx.now()), 'Somebody else has locked this post')
    await ctx.db.deleteFrom('post_lock').where('post_id', '=', id).execute()
    return lock
  })
}
