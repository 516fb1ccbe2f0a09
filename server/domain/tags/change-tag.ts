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

export type NewTag = {
  name: string
  color: string
  translations?: Translation[] | undefined
  priority?: 1 | 2 | 3 | null | undefined
  externalId?: string | null | undefined
}

export type TagChange = { [K in keyof NewTag]?: NewTag[K] | undefined }

/**
 * Adds a tag and returns its id. With an `externalId` the team has already, that tag is changed instead.
 * @throws DomainError `invalid` for a translation outside the team's secondary locales
 */
export function createTag(outer: Context, tag: NewTag): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'tag', tag.externalId)
    if (known === undefined) return insertTag(ctx, tag)
    await updateTag(ctx, known, tag)
    return known
  })
}

async function insertTag(ctx: Context, tag: NewTag): Promise<string> {
  const { name, color, translations = [], priority = null, externalId = null } = tag
  await requireLocales(ctx, translations)
  const { id, at } = newId('tag', ctx.now())
  const row = {
    id,
    team_id: ctx.teamId,
    name,
    color,
    priority,
    external_id: externalId,
    created_at: at,
    updated_at: at,
  }
  await ctx.db
    .insertInto('tag')
    .values({ ...row, translations: JSON.stringify(translations) })
    .execute()
  const changes = diff({}, { name, color, priority, externalId, ...(translations.length > 0 && { translations }) })
  await record(ctx, { action: 'TAG_CREATE', objectId: id, descriptor: name, changes, shared: true })
  return id
}

/**
 * Changes what is named; `translations` replaces the list.
 * @throws DomainError `not_found`, `stale`, `invalid` (a foreign locale, an externalId of another tag)
 */
export function updateTag(outer: Context, id: string, change: TagChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireFreeExternalId(ctx, 'tag', id, change.externalId)
    const { version, ...before } = await lockTag(ctx, id)
    await requireLocales(ctx, change.translations)
    const after = applied(before, change)
    const changes = diff(before, after)
    if (changes.length === 0) return
    const { name, color, priority, translations, externalId: external_id } = after
    const set = { name, color, priority, external_id, translations: JSON.stringify(translations) }
    await ctx.db
      .updateTable('tag')
      .set({ ...set, updated_at: ctx.now(), version: version + 1 })
      .where('id', '=', id)
      .execute()
    await record(ctx, { action: 'TAG_UPDATE', objectId: id, descriptor: name, changes, shared: true })
  })
}

/** Deletes a tag and takes it off every alarm; logs and streams keep its name (facts T51). */
export function deleteTag(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockTag(ctx, id)
    await ctx.db.deleteFrom('tag').where('id', '=', id).execute()
    await record(ctx, { action: 'TAG_DELETE', objectId: id, descriptor: before.name, shared: true })
  })
}

/** A tag of the team, locked. @throws DomainError `not_found`, `stale` */
export async function lockTag(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('tag')
    .select(['name', 'color', 'translations', 'priority', 'external_id as externalId', 'version'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('tag')
  requireVersion(ctx, row)
  return row
}
