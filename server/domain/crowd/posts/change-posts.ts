import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { type DomainError, isDomainError, notFound } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import { keepRevisions } from '../revisions/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { judge } from './check-post.ts'
import { whereOf } from './choose-posts.ts'
import { deleteRows } from './delete-post.ts'
import { type Known, openKnowledge } from './knowledge.ts'
import { requireUnlocked } from './lock-post.ts'
import { lockRows } from './lock-row.ts'
import { mayRead, mayUpdate, type Post, type PostStatus } from './post.ts'
import type { PostFilter } from './post-filter.ts'

/** What is done to several posts at once: another status, gone, into a collection, or more tags. */
export type BulkChange = { status: PostStatus } | { gone: true } | { setId: number } | { tags: (number | string)[] }
/** How many it was done to, and why not to the others. */
export type BulkResult = { processed: number; failed: { id: number; error: DomainError }[] }
type Found = { ids: number[]; failed: BulkResult['failed'] }

/** Ids of the posts that a filter chooses, ascending, `most` at most. */
export async function chosenIds(ctx: Context, viewer: Viewer, filter: PostFilter, most: number): Promise<number[]> {
  const where = await whereOf(ctx, viewer, filter)
  const { rows } = await sql<{ id: number }>`
    select p.id from post p where ${where} order by p.id limit ${most}`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

/**
 * Does the same to several posts in one transaction, with one entry in the log. Each is judged by itself: those it cannot
 * be done to are named, and the others go on. That the viewer may fill the collection is asked elsewhere.
 * @throws DomainError `invalid` for tags that are not there
 */
export function changePosts(
  outer: Context,
  viewer: Viewer,
  asked: readonly number[],
  change: BulkChange,
): Promise<BulkResult> {
  return transaction(outer, async (ctx) => {
    const known = openKnowledge(ctx, viewer)
    const tags = 'tags' in change ? await tagIds(known, change.tags) : []
    const { ids, failed } = await judged({ ctx, viewer, known }, [...new Set(asked)], change)
    await keepRevisions(ctx, viewer, await apply(ctx, viewer, ids, 'tags' in change ? { tags } : change))
    const [[key, to] = []] = Object.entries('tags' in change ? { tags } : change)
    const changes = [
      { key: key!, from: null, to },
      { key: 'posts', from: null, to: ids },
    ] // safe: a change has a key
    if (ids.length > 0) await record(ctx, { action: 'POST_BULK', objectId: null, descriptor: null, changes })
    return { processed: ids.length, failed }
  })
}

async function tagIds(known: Known, given: (number | string)[]): Promise<number[]> {
  const { ids, unknown } = await known.tags(given)
  refuse([unknown.length > 0 && { field: 'tags', message: `has no tag ${unknown.join(', ')}` }])
  return ids
}

type At = { ctx: Context; viewer: Viewer; known: Known }

async function judged(at: At, asked: number[], change: BulkChange): Promise<Found> {
  const posts = new Map((await lockRows(at.ctx, asked)).map((post) => [post.id, post]))
  const found: Found = { ids: [], failed: [] }
  for (const id of asked)
    await requireChange(at, posts.get(id), change).then(
      () => found.ids.push(id),
      (error) => {
        if (!isDomainError(error)) throw error
        found.failed.push({ id, error })
      },
    )
  return found
}

async function requireChange(at: At, post: Post | undefined, change: BulkChange): Promise<void> {
  const { ctx, viewer } = at
  if (!post) throw notFound('post')
  permit(mayRead(post, viewer), 'You may not read this post')
  if ('setId' in change) return
  permit('status' in change ? may(viewer, 'Manage Posts') : mayUpdate(post, viewer), 'You may not change this post so')
  requireUnlocked(post, viewer, ctx.now())
  if (!('status' in change)) return
  const { faults } = await judge({ ...at, before: post }, { ...post, status: change.status, importKey: null }, 'report')
  refuse(faults)
}

/** Returns the ids of the posts that are no longer what they were. */
async function apply(
  ctx: Context,
  viewer: Viewer,
  ids: number[],
  change: Exclude<BulkChange, { tags: unknown }> | { tags: number[] },
): Promise<number[]> {
  if ('gone' in change) await deleteRows(ctx, viewer, ids)
  else if ('setId' in change) await collect(ctx, ids, change.setId)
  else if ('status' in change) return setStatus(ctx, ids, change.status)
  else return addTags(ctx, ids, change.tags)
  return []
}

async function collect({ db, teamId, now }: Context, ids: number[], setId: number): Promise<void> {
  const set = db.selectFrom('post_set').select('id').where('team_id', '=', teamId).where('id', '=', setId)
  refuse([!(await set.forKeyShare().executeTakeFirst()) && { field: 'set', message: 'is not a collection' }])
  await sql`insert into post_in_set (set_id, post_id, created_at)
    select ${setId}, unnest(${ids}::int[]), ${now()} on conflict do nothing`.execute(db)
}

async function setStatus({ db, now }: Context, ids: number[], status: PostStatus): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`update post set status = ${status}, updated_at = ${now()}
    where id = any(${ids}::int[]) and status <> ${status} returning id`.execute(db)
  return rows.map(({ id }) => id)
}

async function addTags({ db, now }: Context, ids: number[], tags: number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with added as (
      insert into post_tag (post_id, tag_id) select p, t from unnest(${ids}::int[]) p, unnest(${tags}::int[]) t
      on conflict do nothing returning post_id)
    update post set updated_at = ${now()} where id in (select post_id from added) returning id`.execute(db)
  return rows.map(({ id }) => id)
}
