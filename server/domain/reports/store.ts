import { sql } from 'kysely'
import type { LngLat } from '#lib/geo/distance.ts'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import { categoryName } from './categories.ts'

/** A report as the console lists it: never who reported. */
export type Report = {
  id: number
  createdAt: Date
  category: string
  description: string | null
  location: LngLat
  status: 'open' | 'closed'
}

/** A page of this centre's reports; `search` looks in the description and in the category's names. */
export async function pageReports(ctx: Context, search: string | undefined, request: PageRequest<number>) {
  const names = sql`(select string_agg(value, E'\n') from jsonb_each_text(c.names))`
  const matching = sql`select r.id from report r join category c on c.id = r.category_id
    where r.team_id = ${ctx.teamId} and r.centre = ${ctx.centre} and ${contains(search, sql`r.description`, names)}`
  return pageOf(ctx.db, matching, request, (ids) => reportsByIds(ctx, ids))
}

async function reportsByIds(ctx: Context, ids: number[]): Promise<Report[]> {
  const { rows } = await sql<Report>`
    select r.id, r.created_at as "createdAt", ${categoryName} as category, r.description, r.status,
      json_build_object('lng', r.lng, 'lat', r.lat) as location
    from report r join category c on c.id = r.category_id join team t on t.id = r.team_id
    where r.team_id = ${ctx.teamId} and r.id = any(${ids}::int[])`.execute(ctx.db)
  return rows
}
