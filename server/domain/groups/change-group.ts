import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { claimExternalId, requireFreeExternalId } from '../external-id.ts'
import { newId } from '../id.ts'
import { requireOurs } from '../require-ours.ts'
import { requireVersion } from '../version.ts'
import { setMembers } from './members-of.ts'

export type NewGroup = {
  name: string
  /** Ids of members. */
  members?: string[] | undefined
  externalId?: string | null | undefined
}
export type GroupChange = { [K in keyof NewGroup]?: NewGroup[K] | undefined }

/**
 * Adds a group and returns its id. With an `externalId` the team has already, that group is changed instead.
 * @throws DomainError `invalid` for a member that is not the team's
 */
export function createGroup(outer: Context, group: NewGroup): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'crew_group', group.externalId)
    if (known === undefined) return insertGroup(ctx, group)
    await updateGroup(ctx, known, group)
    return known
  })
}

async function insertGroup(ctx: Context, group: NewGroup): Promise<string> {
  const { name, externalId = null } = group
  const members = await requireOurs(ctx, 'member', group.members ?? [], 'members')
  const { id, at } = newId('grp', ctx.now())
  const row = { id, team_id: ctx.teamId, name, external_id: externalId, created_at: at }
  await ctx.db.insertInto('crew_group').values(row).execute()
  await setMembers(ctx, id, members)
  const changes = diff({}, { name, externalId, ...(members.length > 0 && { members }) })
  await record(ctx, { action: 'GROUP_CREATE', objectId: id, descriptor: name, changes, shared: true })
  return id
}

/**
 * Changes what is named; `members` replaces the list.
 * @throws DomainError `not_found`, `stale`, `invalid` (a foreign member, an externalId of another group)
 */
export function updateGroup(outer: Context, id: string, change: GroupChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireFreeExternalId(ctx, 'crew_group', id, change.externalId)
    const { version, ...before } = await lockGroup(ctx, id)
    const after = applied(before, change)
    if (change.members) after.members = await requireOurs(ctx, 'member', change.members, 'members')
    const changes = diff(before, after)
    if (changes.length === 0) return
    const { name, externalId: external_id } = after
    await ctx.db
      .updateTable('crew_group')
      .set({ name, external_id, version: version + 1 })
      .where('id', '=', id)
      .execute()
    if (change.members) await setMembers(ctx, id, after.members)
    await record(ctx, { action: 'GROUP_UPDATE', objectId: id, descriptor: name, changes, shared: true })
  })
}

/** Deletes a group; its members stay. @throws DomainError `not_found`, `stale` */
export function deleteGroup(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockGroup(ctx, id)
    await ctx.db.deleteFrom('crew_group').where('id', '=', id).execute()
    await record(ctx, { action: 'GROUP_DELETE', objectId: id, descriptor: before.name, shared: true })
  })
}

async function lockGroup(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('crew_group')
    .select(['name', 'external_id as externalId', 'version'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('group')
  requireVersion(ctx, row)
  const held = await ctx.db.selectFrom('crew_group_member').select('member_id').where('group_id', '=', id).execute()
  return { ...row, members: held.map((member) => member.member_id).sort() }
}
