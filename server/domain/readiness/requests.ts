import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import type { NamedRole } from '../crew/index.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { NamedActor } from '../person.ts'

/** What a team was asked, and how many have answered. `from`, `until`: when somebody is missing. */
export type Request = {
  id: string
  createdAt: Date
  creator: NamedActor
  role: NamedRole
  count: number
  from: Date
  until: Date
  asked: number
  can: number
  cannot: number
  version: number
}

/** A page of the centre's requests; names of roles are searched. */
export function pageRequests(ctx: Context, search: string | undefined, request: PageRequest) {
  const matching = sql`select n.id ${from} where ${ours(ctx)} and ${contains(search, sql`o.name`)}`
  return pageOf(ctx.db, matching, request, (ids) => read(ctx, sql`n.id = any(${ids}::text[])`))
}

export async function requestById(ctx: Context, id: string): Promise<Request | undefined> {
  return (await read(ctx, sql`n.id = ${id}`))[0]
}

const from = sql`from strength_notice n join strength_notice_role r on r.notice_id = n.id left join role o on o.id = r.role_id`
const ours = (ctx: Context) => sql`n.team_id = ${ctx.teamId} and n.centre = ${ctx.centre} and n.kind = 'request'`

type Row = Omit<Request, 'creator'> & { creator: ActorJson }

async function read(ctx: Context, which: RawBuilder<unknown>): Promise<Request[]> {
  const said = (what: string) =>
    sql`(select count(*)::int from strength_answer s where s.notice_id = n.id and s.said = ${what})`
  const { rows } = await sql<Row>`
    select n.id, n.created_at as "createdAt", ${actorJson(sql`n.creator`)} as creator, r.count, r.starts_at as from, r.ends_at as until,
      case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end as role, 1 as version,
      (select count(*)::int from alert a where a.strength_id = n.id) as asked, ${said('can')} as can, ${said('cannot')} as cannot
    ${from} where ${ours(ctx)} and ${which}`.execute(ctx.db)
  return rows.map((row) => ({ ...row, creator: readActor(row.creator) }))
}
