import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import { keepRevisions } from '../revisions/index.ts'
import { permit, type Viewer } from '../viewer.ts'
import { judge, usualStatus } from './check-post.ts'
import { requirePermission } from './create-post.ts'
import { insertPost } from './insert-posts.ts'
import { openKnowledge } from './knowledge.ts'
import { lockRow } from './lock-row.ts'
import { mayUpdate, type NewPost, type Post } from './post.ts'
import { inCentre, postColumns } from './store.ts'
import { changed, type PostChange } from './update-post.ts'
import { visibleTo } from './visible-to.ts'

const of = (ctx: Context, parentId: number) =>
  sql`${inCentre(ctx)} and p.type = 'translation' and p.parent_id = ${parentId}`
const ORDER = { id: sql`p.id`, locale: sql`p.locale`, created: sql`p.created_at` }

/** The translations of a post that this viewer may read, whatever their status. */
export function listTranslations(
  ctx: Context,
  viewer: Viewer,
  parentId: number,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<Post>> {
  const where = sql.join([of(ctx, parentId), ...visibleTo(viewer)], sql` and `)
  const order = { by: ORDER[listing.orderby], id: sql`p.id` }
  return listed(ctx.db, { columns: postColumns, from: sql`post p`, where }, order, listing)
}

/** A translation by its id or its locale. */
export async function findTranslation(ctx: Context, parentId: number, name: string): Promise<Post | undefined> {
  const named = /^\d{1,9}$/.test(name) ? sql`p.id = ${Number(name)}` : sql`p.locale = ${name.toLowerCase()}`
  const where = sql`${of(ctx, parentId)} and ${named}`
  const { rows } = await sql<Post>`select ${postColumns} from post p where ${where}`.execute(ctx.db)
  return rows[0]
}

/**
 * Adds a translation to a post, in the form of that post, and returns it.
 * @throws DomainError `forbidden` to who may not change the post, or for a status or an owner that is not theirs to set;
 * `invalid` naming every fault
 */
export function addTranslation(outer: Context, viewer: Viewer, parentId: number, input: NewPost): Promise<Post> {
  return transaction(outer, async (ctx) => {
    const parent = await lockRow(ctx, parentId)
    permit(mayUpdate(parent, viewer), 'You may not translate this post')
    const given = { ...input, parentId, formId: parent.formId }
    const known = openKnowledge(ctx, viewer)
    const { faults, checked, rules } = await judge({ ctx, viewer, known }, given, 'translation')
    requirePermission(viewer, input, usualStatus(rules))
    refuse(faults)
    const id = await insertPost(ctx, viewer, checked)
    await tell(ctx, parent, null, checked.locale)
    const translation = await findTranslation(ctx, parentId, String(id))
    return translation! // safe: written in this very transaction
  })
}

/** @throws DomainError `forbidden`, `not_found`, `invalid` */
export function changeTranslation(
  outer: Context,
  viewer: Viewer,
  { parentId, id }: { parentId: number; id: number },
  change: PostChange,
): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { parent, translation } = await lockBoth(ctx, viewer, parentId, id)
    const kept = { parentId, formId: translation.formId }
    const after = await changed(ctx, viewer, translation, { ...change, ...kept }, 'translation')
    if (!after) return
    await keepRevisions(ctx, viewer, [id])
    await tell(ctx, parent, translation.locale, after.locale)
  })
}

/** @throws DomainError `forbidden`, `not_found` */
export function removeTranslation(outer: Context, viewer: Viewer, parentId: number, id: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { parent, translation } = await lockBoth(ctx, viewer, parentId, id)
    await ctx.db.deleteFrom('post').where('id', '=', id).execute()
    await tell(ctx, parent, translation.locale, null)
  })
}

/** The post is locked for its translations, too: two into one language are never written at once. */
async function lockBoth(ctx: Context, viewer: Viewer, parentId: number, id: number) {
  const parent = await lockRow(ctx, parentId)
  const translation = await findTranslation(ctx, parentId, String(id))
  if (!translation) throw notFound('translation')
  permit(mayUpdate(translation, viewer), 'You may not change this translation')
  return { parent, translation }
}

const tell = (ctx: Context, { id, title }: Post, from: string | null, to: string | null) =>
  record(ctx, {
    action: 'POST_UPDATE',
    objectId: String(id),
    descriptor: title,
    changes: [{ key: 'translation', from, to }],
  })
