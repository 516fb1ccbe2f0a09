import { sql } from 'kysely'
import type { Translation } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import { translatedNames } from '../translations.ts'

export type Tag = {
  id: string
  createdAt: Date
  updatedAt: Date
  name: string
  color: string
  translations: Translation[]
  priority: 1 | 2 | 3 | null
  externalId: string | null
  version: number
}

export async function pageTags(ctx: Context, search: string | undefined, request: PageRequest) {
  const found = contains(search, sql`t.name`, translatedNames('t'))
  const matching = sql`select t.id from tag t where t.team_id = ${ctx.teamId} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => tagsByIds(ctx, ids))
}

async function tagsByIds(ctx: Context, ids: string[]): Promise<Tag[]> {
  const rows = await ctx.db
    .selectFrom('tag')
    .select(['id', 'created_at as createdAt', 'updated_at as updatedAt', 'name', 'color', 'translations', 'priority'])
    .select(['external_id as externalId', 'version'])
    .where('team_id', '=', ctx.teamId)
    .where('id', 'in', ids)
    .execute()
  return rows
}

export async function tagById(ctx: Context, id: string): Promise<Tag | undefined> {
  return (await tagsByIds(ctx, [id]))[0]
}
