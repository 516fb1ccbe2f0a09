import { sql } from 'kysely'
import type { Fault } from '#server/domain/refused.ts'
import { type FormRules, mayUseForm } from '../forms/index.ts'
import { isNew, type Subject } from './checked-post.ts'
import { mayRead } from './post.ts'
import { postById } from './store.ts'

/** Whatever a post names that is not there, is taken, or contradicts itself (facts C42). */
export async function faultsInNames(subject: Subject): Promise<Fault[]> {
  const { post } = subject
  const faults: (Fault | false)[] = [
    post.formId !== null &&
      isNew(subject, 'formId') &&
      !isUsable(subject) && { field: 'form_id', message: 'is not a form' },
    !(await isFreeSlug(subject)) && { field: 'slug', message: 'is already taken' },
    !(await isOwnLocale(subject)) && { field: 'locale', message: 'is that of the post, or of another translation' },
    !(await isReadable(subject)) && { field: 'parent_id', message: 'is not a post' },
    !(await isMember(subject)) && { field: 'user_id', message: 'is not a user' },
    namesTwo(subject) && { field: 'user_id', message: 'cannot be combined with an author' },
    (await isOfMember(subject)) && { field: 'author_email', message: 'is that of a user: name the user instead' },
    !(await haveRoles(subject)) && { field: 'published_to', message: 'is not a role' },
    !fitsIndex(post.publishedTo) && { field: 'published_to', message: 'names too many roles' },
  ]
  return faults.filter((fault) => fault !== false)
}

/** The names stand in the index of lists (decision 023), whose rows are short. */
const fitsIndex = (roles: string[]) => Buffer.byteLength(roles.join()) <= 1500

/** A form that is switched off is there for managers only. */
const isUsable = ({ rules, viewer }: { rules: FormRules | undefined } & Pick<Subject, 'viewer'>) =>
  rules !== undefined && (!rules.form.disabled || mayUseForm(rules.form, viewer))

async function isFreeSlug(subject: Subject): Promise<boolean> {
  const { ctx, post, before } = subject
  if (post.slug === null || !isNew(subject, 'slug')) return true
  const { rows } = await sql`select from post where team_id = ${ctx.teamId} and slug = ${post.slug}
    and id is distinct from ${before?.id ?? null}`.execute(ctx.db)
  return rows.length === 0
}

/** A translation is into a language that neither the post nor another of its translations is in. */
async function isOwnLocale(subject: Subject): Promise<boolean> {
  const { ctx, post, before } = subject
  if (post.type !== 'translation' || !isNew(subject, 'locale')) return true
  const { rows } =
    await sql`select from post where locale = ${post.locale} and id is distinct from ${before?.id ?? null}
    and (id = ${post.parentId} or (parent_id = ${post.parentId} and type = 'translation'))`.execute(ctx.db)
  return rows.length === 0
}

async function isReadable(subject: Subject): Promise<boolean> {
  const { ctx, viewer, post, before } = subject
  if (post.parentId === null || !isNew(subject, 'parentId')) return true
  const parent = post.parentId === before?.id ? undefined : await postById(ctx, post.parentId)
  return parent !== undefined && mayRead(parent, viewer)
}

async function isMember(subject: Subject): Promise<boolean> {
  const { post, known } = subject
  if (post.membershipId === null || !isNew(subject, 'membershipId')) return true
  return (await known.members()).ids.has(post.membershipId)
}

const namesTwo = (subject: Subject) =>
  isNew(subject, 'membershipId', 'authorEmail', 'authorRealname') &&
  subject.post.membershipId !== null &&
  (subject.post.authorEmail !== null || subject.post.authorRealname !== null)

async function isOfMember(subject: Subject): Promise<boolean> {
  const { post, known } = subject
  if (post.authorEmail === null || !isNew(subject, 'authorEmail')) return false
  return (await known.members()).emails.has(post.authorEmail.toLowerCase())
}

async function haveRoles(subject: Subject): Promise<boolean> {
  const { post, known } = subject
  if (post.publishedTo.length === 0 || !isNew(subject, 'publishedTo')) return true
  const roles = await known.roles()
  return post.publishedTo.every((role) => roles.has(role))
}
