import { sql } from 'kysely'
import type { Translation } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { personJson } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { Person } from '../person.ts'
import { translatedNames } from '../translations.ts'

export type Role = {
  id: string
  createdAt: Date
  name: string
  color: string
  translations: Translation[]
  members: Person[]
  externalId: string | null
  version: number
}

export async function pageRoles(ctx: Context, search: string | undefined, request: PageRequest) {
  const found = contains(search, sql`r.name`, translatedNames('r'))
  const matching = sql`select r.id from role r where r.team_id = ${ctx.teamId} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => rolesByIds(ctx, ids))
}

async function rolesByIds(ctx: Context, ids: string[]): Promise<Role[]> {
  const { rows } = await sql<Role>`
    select r.id, r.created_at as "createdAt", r.name, r.color, r.translations, r.external_id as "externalId", r.version,
      coalesce((select json_agg(${personJson(sql`m`)} order by m.id)
        from member_role mr join member m on m.id = mr.member_id where mr.role_id = r.id), '[]') as members
    from role r where r.team_id = ${ctx.teamId} and r.id = any(${ids}::text[])`.execute(ctx.db)
  return rows
}

export async function roleById(ctx: Context, id: string): Promise<Role | undefined> {
  return (await rolesByIds(ctx, [id]))[0]
}
