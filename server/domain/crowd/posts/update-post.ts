import type { Change } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { DomainError } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import type { FormRules } from '../forms/index.ts'
import { keepRevisions } from '../revisions/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { idsIn } from './check-answers.ts'
import { judge } from './check-post.ts'
import { tagQuestions } from './check-tags.ts'
import type { CheckedPost } from './checked-post.ts'
import { requireForm } from './create-post.ts'
import { type Known, openKnowledge } from './knowledge.ts'
import { requireUnlocked } from './lock-post.ts'
import { lockRow } from './lock-row.ts'
import { mayUpdate, type NewPost, type Post } from './post.ts'
import { writePost } from './write-post.ts'

type Changeable = Omit<NewPost, 'status' | 'slug' | 'locale' | 'messageId' | 'importKey' | 'postDate'> &
  Pick<Post, 'status' | 'slug' | 'locale' | 'postDate'>
export type PostChange = { [K in keyof Changeable]?: Changeable[K] | undefined }

/**
 * Changes what is named; `values` are replaced as a whole. What comes back as it was is no change, and leaves no trace.
 * @throws DomainError `not_found`; `forbidden` (also for a status or an owner that is not theirs to set); `conflict` while
 * somebody else has locked it; `invalid` naming every fault
 */
export function updatePost(outer: Context, viewer: Viewer, id: number, change: PostChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockRow(ctx, id)
    permit(mayUpdate(before, viewer), 'You may not change this post')
    requireUnlocked(before, viewer, ctx.now())
    const after = await changed(ctx, viewer, before, change, 'report')
    if (!after) return
    await keepRevisions(ctx, viewer, [id])
    const about = { objectId: String(id), descriptor: after.title, changes: logged(before, after) }
    await record(ctx, { action: 'POST_UPDATE', ...about })
  })
}

/** Writes a change that is free of faults, and says what the post is now; undefined where nothing has changed. */
export async function changed(
  ctx: Context,
  viewer: Viewer,
  before: Post,
  change: PostChange,
  type: CheckedPost['type'],
): Promise<CheckedPost | undefined> {
  requireRights(before, change, viewer)
  const known = openKnowledge(ctx, viewer)
  const { faults, checked, rules } = await judge(
    { ctx, viewer, known, before },
    await merged(before, change, known),
    type,
  )
  if (checked.formId !== before.formId) requireForm(rules, viewer)
  refuse(faults)
  return (await writePost(ctx, before, checked)) ? checked : undefined
}

/** Whether this post may be changed so, whatever else is in the change. @throws DomainError `forbidden` */
export function requireChangeable(before: Post, change: PostChange, viewer: Viewer): void {
  permit(mayUpdate(before, viewer), 'You may not change this post')
  requireRights(before, change, viewer)
}

/** Status and owner are for who manages posts (facts C32). */
function requireRights(before: Post, { status, membershipId }: PostChange, viewer: Viewer): void {
  if (may(viewer, 'Manage Posts')) return
  if (status !== undefined && status !== before.status)
    throw new DomainError('forbidden', 'You may not change the status of this post')
  if (membershipId !== undefined && membershipId !== before.membershipId)
    throw new DomainError('forbidden', 'You may not give this post to somebody else')
}

/** The post as it is to be. Times are told to the second: the same second is the same time. */
async function merged(before: Post, change: PostChange, known: Known): Promise<NewPost> {
  const after = applied<Changeable>(before, change)
  const sameSecond = Math.floor(+after.postDate / 1000) === Math.floor(+before.postDate / 1000)
  const tags = change.tags ?? (change.values ? await withoutAnswered(before, known) : before.tags)
  return {
    ...after,
    tags,
    postDate: sameSecond ? before.postDate : after.postDate,
    messageId: before.messageId,
    importKey: null,
  }
}

/** Tags that were answers go with the answers. */
async function withoutAnswered({ formId, values, tags }: Post, known: Known): Promise<number[]> {
  const rules: FormRules | undefined = formId === null ? undefined : await known.rules(formId)
  const answered = idsIn(values, tagQuestions(rules).open)
  return tags.filter((id) => !answered.includes(id))
}

/** References and short words only: what people wrote stands in the revisions, and goes with the post. */
const LOGGED = [
  'status',
  'locale',
  'formId',
  'membershipId',
  'parentId',
  'publishedTo',
  'completedStages',
  'tags',
] as const

function logged(before: Post, after: CheckedPost): Change[] {
  const pick = (post: Post | CheckedPost) => Object.fromEntries(LOGGED.map((key) => [key, post[key]]))
  return diff(pick(before), pick(after))
}
