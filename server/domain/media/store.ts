import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import type { NamedActor } from '../alarms/alarm.ts'
import type { Context } from '../context.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'

export type Media = {
  id: string
  createdAt: Date
  updatedAt: Date
  alarmId: string
  description: string | null
  creator: NamedActor
  /** The unguessable name under which it is served. */
  file: string
  thumbnail: boolean
  version: number
}

// Every read is given an alarm the caller has already been shown to own.
export async function pageMedia(ctx: Context, alarmId: string, search: string | undefined, request: PageRequest) {
  const described = contains(search, sql`f.description`)
  const matching = sql`select f.id from media f where f.alarm_id = ${alarmId} and ${described}`
  return pageOf(ctx.db, matching, request, (ids) => mediaByIds(ctx, alarmId, ids))
}

async function mediaByIds(ctx: Context, alarmId: string, ids: string[]): Promise<Media[]> {
  const { rows } = await sql<Omit<Media, 'creator'> & { creator: ActorJson }>`
    select f.id, f.created_at as "createdAt", f.updated_at as "updatedAt", f.alarm_id as "alarmId", f.description,
      ${actorJson(sql`f.creator`)} as creator, f.file, f.thumbnail, f.version
    from media f where f.alarm_id = ${alarmId} and f.id = any(${ids}::text[])`.execute(ctx.db)
  return rows.map((row) => ({ ...row, creator: readActor(row.creator) }))
}

export async function mediaById(ctx: Context, alarmId: string, id: string): Promise<Media | undefined> {
  return (await mediaByIds(ctx, alarmId, [id]))[0]
}

/** What is served under a name, to whoever knows it. */
export async function servedAs(db: Db, file: string) {
  return db
    .selectFrom('media as m')
    .innerJoin('alarm as a', 'a.id', 'm.alarm_id')
    .select(['m.id', 'm.file', 'm.type', 'm.bytes', 'm.thumbnail', 'a.team_id as teamId'])
    .where('m.file', '=', file)
    .executeTakeFirst()
}
