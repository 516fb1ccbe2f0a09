import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import type { Listed, Listing } from '../listing.ts'
import { type CrowdRole, listRoles } from '../roles/index.ts'
import type { Viewer } from '../viewer.ts'
import { updateForm } from './change-form.ts'
import type { Form } from './form.ts'

/** The roles that can create posts in a form, where not everyone can. */
export const listFormRoles = (
  ctx: Context,
  { canCreate }: Form,
  listing: Listing<'id' | 'name'>,
): Promise<Listed<CrowdRole>> => listRoles(ctx, { q: undefined, names: canCreate }, listing)

/**
 * Sets them, all at once.
 * @throws DomainError `forbidden`, `not_found`, `invalid` for an id that is no role's
 */
export async function setFormRoles(
  ctx: Context,
  viewer: Viewer,
  id: number,
  roleIds: readonly number[],
): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from crowd_role
    where team_id = ${ctx.teamId} and id = any(${[...roleIds]}::int[]) order by id`.execute(ctx.db)
  refuse([rows.length < new Set(roleIds).size && { field: 'roles', message: 'is not a role' }])
  await updateForm(ctx, viewer, id, { canCreate: rows.map(({ name }) => name) })
}
