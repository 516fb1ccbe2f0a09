import { sql } from 'kysely'
import { PERMISSION_NAMES } from '#lib/permissions.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { type Fault, refuse } from '#server/domain/refused.ts'
import { revise } from '../revisions/index.ts'
import { permit, privileges, type Viewer } from '../viewer.ts'
import type { CrowdRole } from './store.ts'

export type NewRole = Omit<CrowdRole, 'id' | 'protected'>
export type RoleChange = { [K in keyof NewRole]?: NewRole[K] | undefined }

/** New users get it, so it is always there. */
export const DEFAULT_ROLE = 'user'

/** Everybody reads roles, only admins change them, and what is protected nobody deletes (facts C31). */
export const privilegesOnRole = ({ isAdmin }: Viewer, role?: Pick<CrowdRole, 'name' | 'protected'>) =>
  privileges({
    read: true,
    create: isAdmin,
    update: isAdmin,
    search: true,
    delete: isAdmin && !(role && isKept(role)),
  })

const isKept = (role: Pick<CrowdRole, 'name' | 'protected'>) => role.protected || role.name === DEFAULT_ROLE

/**
 * Adds a role and returns its id.
 * @throws DomainError `forbidden` for all but admins; `invalid` for a name that is taken or a permission nobody knows
 */
export function createRole(outer: Context, viewer: Viewer, role: NewRole): Promise<number> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    refuse([...faultsOf(role), await takenBy(ctx, role.name)])
    const { name, displayName, description, permissions } = role
    const row = { team_id: ctx.teamId, name, display_name: displayName, description, permissions }
    const { id } = await ctx.db
      .insertInto('crowd_role')
      .values({ ...row, created_at: ctx.now(), updated_at: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const changes = diff<Partial<NewRole>>({}, role)
    await record(ctx, { action: 'CROWD_ROLE_CREATE', objectId: String(id), descriptor: name, changes, shared: true })
    return id
  })
}

/**
 * Changes what is named. A new name goes to everybody and everything that has the role.
 * @throws DomainError `forbidden`, `not_found`, `invalid` (also: a protected role gets no other name)
 */
export function updateRole(outer: Context, viewer: Viewer, id: number, change: RoleChange): Promise<void> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    const { id: _, ...before } = await lockRole(ctx, id)
    const after = applied(before, change)
    const renamed = after.name !== before.name
    refuse([
      ...faultsOf(after),
      renamed && isKept(before) && { field: 'name', message: 'is that of a role that keeps its name' },
      renamed && (await takenBy(ctx, after.name, id)),
    ])
    const changes = diff(before, after)
    if (changes.length === 0) return
    const { name, displayName: display_name, description, permissions } = after
    await ctx.db
      .updateTable('crowd_role')
      .set({ name, display_name, description, permissions, updated_at: ctx.now() })
      .where('id', '=', id)
      .execute()
    if (renamed) await carryName(ctx, viewer, before.name, name)
    await record(ctx, { action: 'CROWD_ROLE_UPDATE', objectId: String(id), descriptor: name, changes, shared: true })
  })
}

/**
 * Deletes a role; whoever had it has the default one from now on, and what was only for it is for admins.
 * @throws DomainError `forbidden` (also for a role that came with the team), `not_found`
 */
export function deleteRole(outer: Context, viewer: Viewer, id: number): Promise<void> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    const role = await lockRole(ctx, id)
    permit(!isKept(role), `The role ${role.name} cannot be deleted`)
    await ctx.db
      .updateTable('membership')
      .set({ role: DEFAULT_ROLE, updated_at: ctx.now() })
      .where('team_id', '=', ctx.teamId)
      .where('role', '=', role.name)
      .execute()
    await ctx.db.deleteFrom('crowd_role').where('id', '=', id).execute()
    const about = { objectId: String(id), descriptor: role.name, shared: true }
    await record(ctx, { action: 'CROWD_ROLE_DELETE', ...about })
  })
}

const faultsOf = ({ permissions }: Pick<NewRole, 'permissions'>): (Fault | false)[] => [
  !permissions.every((name) => PERMISSION_NAMES.some((known) => known === name)) && {
    field: 'permissions',
    message: `must be some of ${PERMISSION_NAMES.join(', ')}`,
  },
]

async function takenBy({ db, teamId }: Context, name: string, id = 0): Promise<Fault | undefined> {
  const { rows } = await sql`
    select from crowd_role where team_id = ${teamId} and id <> ${id} and same_name(name) = same_name(${name})`.execute(
    db,
  )
  return rows.length > 0 ? { field: 'name', message: 'is already taken' } : undefined
}

async function lockRole(ctx: Context, id: number): Promise<CrowdRole> {
  const row = await ctx.db
    .selectFrom('crowd_role')
    .select(['id', 'name', 'display_name as displayName', 'description', 'permissions', 'protected'])
    .where('team_id', '=', ctx.teamId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('role')
  return row
}

/** Roles are referred to by name (facts C31). */
async function carryName(ctx: Context, viewer: Viewer, from: string, to: string): Promise<void> {
  const { db, teamId } = ctx
  const open = sql`select id from post where team_id = ${teamId} and ${from} = any(published_to)`
  const revised = await revise(ctx, viewer, open)
  await sql`update membership set role = ${to} where team_id = ${teamId} and role = ${from}`.execute(db)
  for (const [table, column] of LISTS) {
    const [t, c] = [sql.table(table), sql.ref(column)]
    await sql`update ${t} set ${c} = array_replace(${c}, ${from}, ${to})
      where team_id = ${teamId} and ${from} = any(${c})`.execute(db)
  }
  await revised()
}

const LISTS = [
  ['crowd_tag', 'role'],
  ['post_set', 'visible_to'],
  ['form', 'can_create'],
  ['post', 'published_to'],
] as const
