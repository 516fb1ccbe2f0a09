import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { personJson } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { Person } from '../person.ts'

export type Group = {
  id: string
  createdAt: Date
  name: string
  members: Person[]
  externalId: string | null
  version: number
}

export async function pageGroups(ctx: Context, search: string | undefined, request: PageRequest) {
  const found = contains(search, sql`g.name`)
  const matching = sql`select g.id from crew_group g where g.team_id = ${ctx.teamId} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => groupsByIds(ctx, ids))
}

async function groupsByIds(ctx: Context, ids: string[]): Promise<Group[]> {
  const { rows } = await sql<Group>`
    select g.id, g.created_at as "createdAt", g.name, g.external_id as "externalId", g.version,
      coalesce((select json_agg(${personJson(sql`m`)} order by m.id)
        from crew_group_member gm join member m on m.id = gm.member_id where gm.group_id = g.id), '[]') as members
    from crew_group g where g.team_id = ${ctx.teamId} and g.id = any(${ids}::text[])`.execute(ctx.db)
  return rows
}

export async function groupById(ctx: Context, id: string): Promise<Group | undefined> {
  return (await groupsByIds(ctx, [id]))[0]
}
