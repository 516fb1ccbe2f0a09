import type { Translation } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { newId } from '../id.ts'

export type NewTag = {
  name: string
  color: string
  translations?: Translation[] | undefined
  priority?: 1 | 2 | 3 | null | undefined
}

export type TagChange = { [K in keyof NewTag]?: NewTag[K] | undefined }

/** Adds a tag and returns its id. @throws DomainError `invalid` for a translation outside the team's secondary locales */
export function createTag(
  outer: Context,
  { name, color, translations = [], priority = null }: NewTag,
): Promise<string> {
  return transaction(outer, async (ctx) => {
    await requireLocales(ctx, translations)
    const { id, at } = newId('tag', ctx.now())
    const row = { id, team_id: ctx.teamId, name, color, priority, created_at: at, updated_at: at }
    await ctx.db
      .insertInto('tag')
      .values({ ...row, translations: JSON.stringify(translations) })
      .execute()
    const changes = diff({}, { name, color, priority, ...(translations.length > 0 && { translations }) })
    await record(ctx, { action: 'TAG_CREATE', objectId: id, descriptor: name, changes, shared: true })
    return id
  })
}

/** Changes what is named; `translations` replaces the list. */
export function updateTag(outer: Context, id: string, change: TagChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockTag(ctx, id)
    if (change.translations) await requireLocales(ctx, change.translations)
    const {
      name = before.name,
      color = before.color,
      translations = before.translations,
      priority = before.priority,
    } = change
    const after = { name, color, translations, priority }
    const changes = diff(
      { name: before.name, color: before.color, translations: before.translations, priority: before.priority },
      after,
    )
    if (changes.length === 0) return
    const set = { ...after, translations: JSON.stringify(translations), updated_at: ctx.now() }
    await ctx.db.updateTable('tag').set(set).where('id', '=', id).execute()
    await record(ctx, { action: 'TAG_UPDATE', objectId: id, descriptor: name, changes, shared: true })
  })
}

/** Deletes a tag and takes it off every alarm; logs and streams keep its name (facts 2.8 #22). */
export function deleteTag(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockTag(ctx, id)
    await ctx.db.deleteFrom('tag').where('id', '=', id).execute()
    await record(ctx, { action: 'TAG_DELETE', objectId: id, descriptor: before.name, shared: true })
  })
}

async function lockTag(ctx: Context, id: string) {
  const query = ctx.db.selectFrom('tag').selectAll().where('id', '=', id).where('team_id', '=', ctx.teamId)
  const row = await query.forUpdate().executeTakeFirst()
  if (!row) throw notFound('tag')
  return row
}

/** Each translation needs one of the team's secondary locales, each locale once (facts 2.7). */
async function requireLocales(ctx: Context, translations: Translation[]): Promise<void> {
  if (translations.length === 0) return
  const team = await ctx.db.selectFrom('team').select('locales').where('id', '=', ctx.teamId).executeTakeFirstOrThrow()
  const seen = new Set<string>()
  for (const { locale } of translations) {
    if (!team.locales.includes(locale)) throw invalid(`${locale} is not one of the team's locales`, 'translations')
    if (seen.has(locale)) throw invalid(`There are two translations for ${locale}`, 'translations')
    seen.add(locale)
  }
}
