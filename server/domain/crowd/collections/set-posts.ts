import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import type { Viewer } from '../viewer.ts'
import { about, lockSet } from './change-set.ts'

/** Is this post in the collection? */
export async function holdsPost({ db }: Context, setId: number, postId: number): Promise<boolean> {
  const found = db.selectFrom('post_in_set').select('post_id').where('set_id', '=', setId).where('post_id', '=', postId)
  return (await found.executeTakeFirst()) !== undefined
}

/**
 * Puts a post of the team into a collection; one that is there already stays.
 * @throws DomainError `forbidden` for all but those who may change the collection; `not_found`; `invalid` for a post that
 * is gone
 */
export function addPost(outer: Context, viewer: Viewer, setId: number, postId: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const set = await lockSet(ctx, viewer, 'collection', setId)
    const post = ctx.db.selectFrom('post').select('id').where('team_id', '=', ctx.teamId).where('id', '=', postId)
    refuse([!(await post.forKeyShare().executeTakeFirst()) && { field: 'id', message: 'is not a post' }])
    const added = await ctx.db
      .insertInto('post_in_set')
      .values({ set_id: setId, post_id: postId, created_at: ctx.now() })
      .onConflict((oc) => oc.doNothing())
      .returning('post_id')
      .executeTakeFirst()
    if (!added) return
    const changes = [{ key: 'post', from: null, to: postId }]
    await record(ctx, { action: 'COLLECTION_POST_ADD', ...about(set), changes })
  })
}

/**
 * Takes a post out of a collection.
 * @throws DomainError `forbidden` for all but those who may change the collection; `not_found`, also for a post that is
 * not in it
 */
export function removePost(outer: Context, viewer: Viewer, setId: number, postId: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const set = await lockSet(ctx, viewer, 'collection', setId)
    const removed = await ctx.db
      .deleteFrom('post_in_set')
      .where('set_id', '=', setId)
      .where('post_id', '=', postId)
      .returning('post_id')
      .executeTakeFirst()
    if (!removed) throw notFound('post in this collection')
    const changes = [{ key: 'post', from: postId, to: null }]
    await record(ctx, { action: 'COLLECTION_POST_REMOVE', ...about(set), changes })
  })
}
