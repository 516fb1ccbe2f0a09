import { sql } from 'kysely'
import type { Change } from '#server/db/schema.ts'
import type { NamedActor } from '../alarms/alarm.ts'
import type { Context } from '../context.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import { contains, type PageRequest, pageOfIds } from '../paging.ts'

export type LogEntry = {
  ulid: string
  at: Date
  action: string
  objectId: string | null
  changes: Change[]
  actor: NamedActor
  descriptor: string | null
}

type Row = Omit<LogEntry, 'actor'> & { actor: ActorJson }

/** One alarm's stream: a view of the activity log. `request`'s cursors and the page's are bare ULIDs. */
export async function alarmStream(
  ctx: Context,
  alarmId: string,
  filter: { search?: string | undefined; member?: string | undefined },
  request: PageRequest,
) {
  const by =
    filter.member === undefined ? sql`true` : sql`(a.actor->>'kind' = 'member' and a.actor->>'id' = ${filter.member})`
  const found = contains(filter.search, sql`a.descriptor`, sql`a.action`)
  const matching = sql`select a.ulid as id from activity a
    where a.team_id = ${ctx.teamId} and a.alarm_id = ${alarmId} and ${by} and ${found}`
  const page = await pageOfIds(ctx.db, matching, request)
  const { rows } = await sql<Row>`
    select a.ulid, a.at, a.action, a.object_id as "objectId", a.changes, a.descriptor, ${actorJson(sql`a.actor`)} as actor
    from activity a where a.team_id = ${ctx.teamId} and a.ulid = any(${page.ids}::text[])`.execute(ctx.db)
  const byId = new Map(rows.map((row) => [row.ulid, { ...row, actor: readActor(row.actor) }]))
  return { ...page, rows: page.ids.flatMap((id) => byId.get(id) ?? []) }
}
