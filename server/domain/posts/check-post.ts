import type { Context } from '../context.ts'
import { roleNames } from '../crowd-roles/index.ts'
import type { Fault } from '../refused.ts'
import { may, type Viewer } from '../viewer.ts'
import { mayRead, type NewPost } from './post.ts'
import { postById } from './store.ts'

export type Form = { id: number; color: string | null; require_approval: boolean }

/** The team's form, if there is one with that id; one that is switched off is there for managers only. */
export async function findForm(ctx: Context, viewer: Viewer, id: number | null): Promise<Form | undefined> {
  if (id === null) return undefined
  const form = await ctx.db
    .selectFrom('form')
    .select(['id', 'color', 'require_approval', 'disabled'])
    .where('team_id', '=', ctx.teamId)
    .where('id', '=', id)
    .executeTakeFirst()
  return form?.disabled && !may(viewer, 'Manage Posts') ? undefined : form
}

/** Whatever a new post names that is not there, or contradicts itself (crowd facts, part 4). */
export async function faultsOf(ctx: Context, viewer: Viewer, post: NewPost, form: Form | undefined): Promise<Fault[]> {
  const roles = await roleNames(ctx)
  const faults: (Fault | false)[] = [
    post.formId !== null && !form && { field: 'form_id', message: 'is not a form' },
    !(await isFreeSlug(ctx, post.slug)) && { field: 'slug', message: 'is already taken' },
    !(await isReadable(ctx, viewer, post.parentId)) && { field: 'parent_id', message: 'is not a post' },
    !(await isMembership(ctx, post.membershipId)) && { field: 'user_id', message: 'is not a user' },
    namesTwoAuthors(post) && { field: 'user_id', message: 'cannot be combined with an author' },
    !post.publishedTo.every((role) => roles.has(role)) && { field: 'published_to', message: 'is not a role' },
  ]
  return faults.filter((fault) => fault !== false)
}

const namesTwoAuthors = ({ membershipId, authorEmail, authorRealname }: NewPost) =>
  membershipId !== null && (authorEmail !== null || authorRealname !== null)

async function isFreeSlug(ctx: Context, slug: string | null): Promise<boolean> {
  if (slug === null) return true
  const taken = ctx.db.selectFrom('post').select('id').where('team_id', '=', ctx.teamId).where('slug', '=', slug)
  return (await taken.executeTakeFirst()) === undefined
}

async function isReadable(ctx: Context, viewer: Viewer, id: number | null): Promise<boolean> {
  if (id === null) return true
  const parent = await postById(ctx, id)
  return parent !== undefined && mayRead(parent, viewer)
}

async function isMembership(ctx: Context, id: number | null): Promise<boolean> {
  if (id === null) return true
  const found = ctx.db.selectFrom('membership').select('id').where('team_id', '=', ctx.teamId).where('id', '=', id)
  return (await found.executeTakeFirst()) !== undefined
}
