import { randomBytes } from 'node:crypto'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'
import { refuse } from '../refused.ts'
import { may, type Viewer } from '../viewer.ts'
import { type Form, faultsOf, findForm } from './check-post.ts'
import type { NewPost, Post, PostStatus } from './post.ts'
import { postById } from './store.ts'

/**
 * Creates a post in the context's centre: a draft, unless its form asks for no approval.
 * @throws DomainError `forbidden` for a status or an owner the viewer may not set; `invalid` naming every fault
 */
export function createPost(outer: Context, viewer: Viewer, input: NewPost): Promise<Post> {
  return transaction(outer, async (ctx) => {
    const form = await findForm(ctx, viewer, input.formId)
    requirePermission(viewer, input, defaultStatus(form))
    refuse(await faultsOf(ctx, viewer, input, form))
    const id = await insert(ctx, viewer, input, form)
    await record(ctx, { action: 'POST_CREATE', objectId: String(id), descriptor: input.title })
    const post = await postById(ctx, id)
    return post! // safe: written in this very transaction
  })
}

const defaultStatus = (form: Form | undefined): PostStatus => (form && !form.require_approval ? 'published' : 'draft')

/** Without Manage Posts nobody publishes on their own, and nobody writes for others (crowd facts, part 3). */
function requirePermission(viewer: Viewer, { status, membershipId }: NewPost, usual: PostStatus): void {
  if (may(viewer, 'Manage Posts')) return
  if (status !== null && status !== 'draft' && status !== usual)
    throw new DomainError('forbidden', `You may not create a post that is ${status}`)
  if (membershipId !== null && membershipId !== viewer.membershipId)
    throw new DomainError('forbidden', 'You may not create a post for somebody else')
}

async function insert(ctx: Context, viewer: Viewer, input: NewPost, form: Form | undefined): Promise<number> {
  const { title, content, authorEmail, authorRealname, place } = input
  const byAuthor = authorEmail !== null || authorRealname !== null
  const row = await ctx.db
    .insertInto('post')
    .values({
      ...{ team_id: ctx.teamId, centre: ctx.centre, title, content, slug: input.slug ?? slugOf(title) },
      ...{ form_id: form?.id ?? null, color: form?.color ?? null, parent_id: input.parentId },
      ...{ membership_id: byAuthor ? null : (input.membershipId ?? viewer.membershipId) },
      ...{ author_email: authorEmail, author_realname: authorRealname, published_to: input.publishedTo },
      ...{ status: input.status ?? defaultStatus(form), locale: (input.locale ?? 'en_us').toLowerCase() },
      ...{ values: JSON.stringify(input.values), lng: place?.lng ?? null, lat: place?.lat ?? null },
      ...{ created_at: ctx.now(), updated_at: null, post_date: ctx.now() },
    })
    .onConflict((oc) => oc.columns(['team_id', 'slug']).doNothing())
    .returning('id')
    .executeTakeFirst()
  refuse([!row && { field: 'slug', message: 'is already taken' }])
  return row!.id // safe: refused otherwise
}

/** The title's letters and digits, and a suffix nobody else has. */
function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 130)
  return `${words || 'post'}-${randomBytes(7).toString('hex')}`
}
