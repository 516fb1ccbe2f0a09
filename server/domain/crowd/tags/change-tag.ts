import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { firstFree, hyphenated } from '../hyphenated.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { faultsOf, isSlugTaken } from './check-tag.ts'
import { lockTag, lockTags } from './lock.ts'
import { familyOf, tagById } from './store.ts'
import type { CrowdTag } from './tag.ts'

type Fields = Omit<CrowdTag, 'id' | 'createdAt'>
/** `slug`: null for one made from the name. `role`: undefined for the parent's. */
export type NewTag = Omit<Fields, 'slug' | 'role'> & { slug: string | null; role: string[] | undefined }
export type TagChange = { [K in keyof Fields]?: Fields[K] | undefined }

/**
 * Adds a tag and returns its id.
 * @throws DomainError `forbidden` without Manage Settings; `invalid` for a name or slug that is taken, a parent or a role
 * that is not there, roles that are not the parent's
 */
export function createTag(outer: Context, viewer: Viewer, input: NewTag): Promise<number> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    await lockTags(ctx)
    const role = input.role ?? (await roleOf(ctx, input.parentId))
    const given = { ...input, role, slug: input.slug === null ? null : hyphenated(input.slug, 255) }
    refuse(await faultsOf(ctx, given))
    const tag: Fields = { ...given, slug: given.slug ?? (await slugFrom(ctx, given.name)) }
    const { id } = await ctx.db
      .insertInto('crowd_tag')
      .values({ ...rowOf(tag), team_id: ctx.teamId, created_at: ctx.now(), updated_at: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const changes = diff<Partial<Fields>>({}, tag)
    await record(ctx, { action: 'CROWD_TAG_CREATE', objectId: String(id), descriptor: tag.name, changes, shared: true })
    return id
  })
}

/**
 * Changes what is named; the slug stays, whatever the new name. New roles go to all tags below it.
 * @throws DomainError `forbidden`, `not_found`, `invalid` (also: below itself)
 */
export function updateTag(outer: Context, viewer: Viewer, id: number, change: TagChange): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    await lockTags(ctx)
    const { id: _, createdAt, ...before } = await lockTag(ctx, id)
    const after = await changed(ctx, before, change)
    refuse(await faultsOf(ctx, after, { id, role: before.role }))
    const changes = diff<Fields>(before, after)
    if (changes.length === 0) return
    const row = { ...rowOf(after), updated_at: ctx.now() }
    await ctx.db.updateTable('crowd_tag').set(row).where('id', '=', id).execute()
    await sql`update crowd_tag set role = ${after.role}::text[], updated_at = ${ctx.now()}
      where id in (${familyOf(id)}) and role <> ${after.role}::text[]`.execute(ctx.db)
    await record(ctx, {
      action: 'CROWD_TAG_UPDATE',
      objectId: String(id),
      descriptor: after.name,
      changes,
      shared: true,
    })
  })
}

/** Whoever moves below another tag and says nothing of roles takes over those of the new parent. */
async function changed(ctx: Context, before: Fields, change: TagChange): Promise<Fields> {
  const slug = change.slug === undefined || change.slug === before.slug ? before.slug : hyphenated(change.slug, 255)
  const after = applied(before, { ...change, slug })
  const moved = after.parentId !== null && after.parentId !== before.parentId
  return moved && change.role === undefined ? { ...after, role: await roleOf(ctx, after.parentId) } : after
}

const roleOf = async (ctx: Context, parentId: number | null): Promise<string[]> =>
  (parentId === null ? undefined : await tagById(ctx, parentId))?.role ?? []

/** The name with hyphens, and a suffix only where that is taken (facts C57). */
const slugFrom = (ctx: Context, name: string): Promise<string> =>
  firstFree(hyphenated(name, 240) || 'tag', (slug) => isSlugTaken(ctx, slug))

const rowOf = (tag: Fields) => ({
  parent_id: tag.parentId,
  name: tag.name,
  slug: tag.slug,
  type: tag.type,
  color: tag.color,
  icon: tag.icon,
  description: tag.description,
  role: tag.role,
  priority: tag.priority,
})
