import type { Translation } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { claimExternalId, requireFreeExternalId } from '../external-id.ts'
import { newId } from '../id.ts'
import { requireLocales } from '../translations.ts'
import { requireVersion } from '../version.ts'

export type NewRole = {
  name: string
  color: string
  translations?: Translation[] | undefined
  externalId?: string | null | undefined
}
export type RoleChange = { [K in keyof NewRole]?: NewRole[K] | undefined }

/**
 * Adds a role and returns its id. With an `externalId` the team has already, that role is changed instead.
 * @throws DomainError `invalid` for a translation outside the team's secondary locales
 */
export function createRole(outer: Context, role: NewRole): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'role', role.externalId)
    if (known === undefined) return insertRole(ctx, role)
    await updateRole(ctx, known, role)
    return known
  })
}

async function insertRole(ctx: Context, role: NewRole): Promise<string> {
  const { name, color, translations = [], externalId = null } = role
  await requireLocales(ctx, translations)
  const { id, at } = newId('rol', ctx.now())
  const row = { id, team_id: ctx.teamId, name, color, external_id: externalId, created_at: at }
  await ctx.db
    .insertInto('role')
    .values({ ...row, translations: JSON.stringify(translations) })
    .execute()
  const changes = diff({}, { name, color, externalId, ...(translations.length > 0 && { translations }) })
  await record(ctx, { action: 'ROLE_CREATE', objectId: id, descriptor: name, changes, shared: true })
  return id
}

/**
 * Changes what is named; `translations` replaces the list.
 * @throws DomainError `not_found`, `stale`, `invalid` (a foreign locale, an externalId of another role)
 */
export function updateRole(outer: Context, id: string, change: RoleChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireFreeExternalId(ctx, 'role', id, change.externalId)
    const { version, ...before } = await lockRole(ctx, id)
    await requireLocales(ctx, change.translations)
    const after = applied(before, change)
    const changes = diff(before, after)
    if (changes.length === 0) return
    const { name, color, translations, externalId: external_id } = after
    const set = { name, color, external_id, translations: JSON.stringify(translations) }
    await ctx.db
      .updateTable('role')
      .set({ ...set, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await record(ctx, { action: 'ROLE_UPDATE', objectId: id, descriptor: name, changes, shared: true })
  })
}

/** Deletes a role and takes it off every member; the logs keep its name (facts T51). @throws DomainError `not_found`, `stale` */
export function deleteRole(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockRole(ctx, id)
    await ctx.db.deleteFrom('role').where('id', '=', id).execute()
    await record(ctx, { action: 'ROLE_DELETE', objectId: id, descriptor: before.name, shared: true })
  })
}

/** A role of the team, locked. @throws DomainError `not_found`, `stale` */
export async function lockRole(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('role')
    .select(['name', 'color', 'translations', 'external_id as externalId', 'version'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('role')
  requireVersion(ctx, row)
  return row
}
