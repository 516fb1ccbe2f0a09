import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { DomainError } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import { type FormRules, mayUseForm, rulesOf } from '../forms/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { checkNewPost, usualStatus } from './check-post.ts'
import { insertPost } from './insert-posts.ts'
import type { NewPost, Post } from './post.ts'
import { postById } from './store.ts'

/**
 * Creates a post in the context's centre: a draft, unless its form asks for no approval.
 * @throws DomainError `forbidden` for a form, a status or an owner the viewer may not use; `invalid` naming every fault
 */
export function createPost(outer: Context, viewer: Viewer, input: NewPost): Promise<Post> {
  return transaction(outer, async (ctx) => {
    const { faults, checked, rules } = await checkNewPost(ctx, viewer, input)
    requireForm(rules, viewer)
    requirePermission(viewer, input, usualStatus(rules))
    refuse(faults)
    const id = await insertPost(ctx, viewer, checked)
    await record(ctx, { action: 'POST_CREATE', objectId: String(id), descriptor: input.title })
    const post = await postById(ctx, id)
    return post! // safe: written in this very transaction
  })
}

/** Whether such a post may be created at all, whatever else is in it. @throws DomainError `forbidden` */
export async function requireCreatable(
  ctx: Context,
  viewer: Viewer,
  post: Pick<NewPost, 'status' | 'membershipId' | 'formId'>,
): Promise<void> {
  const rules = post.formId === null ? undefined : await rulesOf(ctx, post.formId)
  requireForm(rules, viewer)
  requirePermission(viewer, post, usualStatus(rules))
}

/** Some forms are for some roles; one that is switched off is as good as none, and a fault. */
export function requireForm(rules: FormRules | undefined, viewer: Viewer): void {
  if (rules && !rules.form.disabled) permit(mayUseForm(rules.form, viewer), 'You may not create posts in this form')
}

/** Without Manage Posts nobody publishes on their own, and nobody writes for others (facts C32, C42). */
export function requirePermission(
  viewer: Viewer,
  { status, membershipId }: Pick<NewPost, 'status' | 'membershipId'>,
  usual: Post['status'],
): void {
  if (may(viewer, 'Manage Posts')) return
  if (status !== null && status !== 'draft' && status !== usual)
    throw new DomainError('forbidden', `You may not create a post that is ${status}`)
  if (membershipId !== null && membershipId !== viewer.membershipId)
    throw new DomainError('forbidden', 'You may not create a post for somebody else')
}
