import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Fault } from '#server/domain/refused.ts'
import { roleNames } from '../roles/index.ts'
import { familyOf, tagById } from './store.ts'
import type { CrowdTag } from './tag.ts'

type Checked = Pick<CrowdTag, 'parentId' | 'name' | 'role'> & { slug: string | null }

/**
 * What is wrong with a tag, new or (with its id and the roles it had) changed (facts C57). A role that is gone by
 * now may stay where it was.
 */
export async function faultsOf(
  ctx: Context,
  tag: Checked,
  { id, role: had }: { id?: number; role: string[] } = { role: [] },
): Promise<(Fault | false)[]> {
  const parent = tag.parentId === null ? undefined : await tagById(ctx, tag.parentId)
  const lost = tag.parentId !== null && !parent
  const [names, below] = [await roleNames(ctx), parent && id !== undefined && (await isBelow(ctx, parent.id, id))]
  const known = tag.role.every((role) => names.has(role) || had.includes(role) || parent?.role.includes(role))
  return [
    lost && { field: 'parent_id', message: 'is not a tag' },
    below === true && { field: 'parent_id', message: 'is the tag itself, or below it' },
    (await isNameTaken(ctx, tag, id)) && { field: 'tag', message: 'is already taken' },
    tag.slug === '' && { field: 'slug', message: 'must have letters or digits' },
    (await isSlugTaken(ctx, tag.slug, id)) && { field: 'slug', message: 'is already taken' },
    !known && { field: 'role', message: 'is not a role' },
    known &&
      parent !== undefined &&
      !areSame(parent.role, tag.role) && { field: 'role', message: 'must be that of its parent' },
  ]
}

const areSame = (a: readonly string[], b: readonly string[]) =>
  a.every((role) => b.includes(role)) && b.every((role) => a.includes(role))

async function isBelow({ db }: Context, id: number, top: number): Promise<boolean> {
  const { rows } = await sql<{ id: number }>`${familyOf(top)}`.execute(db)
  return rows.some((row) => row.id === id)
}

async function isNameTaken({ db, teamId }: Context, { name, parentId }: Checked, id = 0): Promise<boolean> {
  const { rows } = await sql`select from crowd_tag where team_id = ${teamId} and same_name(name) = same_name(${name})
    and parent_id is not distinct from ${parentId}::int and id <> ${id}`.execute(db)
  return rows.length > 0
}

/** Slugs are unique in the team. */
export async function isSlugTaken({ db, teamId }: Context, slug: string | null, id = 0): Promise<boolean> {
  const { rows } = await sql`
    select from crowd_tag where team_id = ${teamId} and slug = ${slug}::text and id <> ${id}`.execute(db)
  return rows.length > 0
}
