import { sql } from 'kysely'
import type { Translation } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import { type Languages, languagesOf, otherWords, ownWords, shownWords, type Wording } from '../wording.ts'
import { categoryName } from './categories.ts'

/** A category as it is edited: in the team's languages, with its place among its siblings. */
export type ReportCategory = {
  id: number
  name: string
  translations: Translation[]
  parent: number | null
  position: number
  version: number
}
export type CategoryRow = { id: number; parent: number | null; position: number; names: Wording; version: number }

/** A page of the team's categories of both levels, without the retired. */
export async function pageCategories(ctx: Context, search: string | undefined, request: PageRequest<number>) {
  const found = contains(search, categoryName, shownWords('c.names'))
  const matching = sql`select c.id from category c join team t on t.id = c.team_id
    where c.team_id = ${ctx.teamId} and not c.retired and ${found}`
  const languages = await languagesOf(ctx)
  return pageOf(ctx.db, matching, request, async (ids) => {
    const rows = await categoryRows(ctx).where('id', 'in', ids).execute()
    return rows.map((row) => inLanguages(row, languages))
  })
}

export async function categoryById(ctx: Context, id: number): Promise<ReportCategory | undefined> {
  const row = await categoryRows(ctx).where('id', '=', id).executeTakeFirst()
  return row && inLanguages(row, await languagesOf(ctx))
}

/** The team's categories that reports can be filed under. */
export const categoryRows = (ctx: Context) =>
  ctx.db
    .selectFrom('category')
    .select(['id', 'parent_id as parent', 'position', 'names', 'version'])
    .where('team_id', '=', ctx.teamId)
    .where('retired', '=', false)

export function inLanguages({ names, ...row }: CategoryRow, languages: Languages): ReportCategory {
  const translations = otherWords(names, languages).map(({ text, locale }) => ({ name: text, locale }))
  return { ...row, name: ownWords(names, languages), translations }
}
