import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { NamedActor } from '../person.ts'
import { mediaOf } from './media-of.ts'

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
  const matching = sql`select f.id from ${mediaOf(sql`${alarmId}`)} where ${described}`
  return pageOf(ctx.db, matching, request, (ids) => mediaByIds(ctx, alarmId, ids))
}

async function mediaByIds(ctx: Context, alarmId: string, ids: string[]): Promise<Media[]> {
  const { rows } = await sql<Omit<Media, 'creator'> & { creator: ActorJson }>`
    select f.id, f.created_at as "createdAt", f.updated_at as "updatedAt", ${alarmId} as "alarmId", f.description,
      ${actorJson(sql`f.creator`)} as creator, f.file, f.thumbnail, f.version
    from ${mediaOf(sql`${alarmId}`)} where f.id = any(${ids}::text[])`.execute(ctx.db)
  return rows.map((row) => ({ ...row, creator: readActor(row.creator) }))
}

export async function mediaById(ctx: Context, alarmId: string, id: string): Promise<Media | undefined> {
  return (await mediaByIds(ctx, alarmId, [id]))[0]
}

/**
 * What is served under a name, to whoever knows it; its original to some of those of `teamId` and `centre`. The pictures
 * of posts are cleaned before they are kept: they have no original, and belong to both centres.
 */
export type Served = {
  id: string
  file: string
  type: string
  bytes: number
  thumbnail: boolean
  /** Null where the file itself is the original. */
  originalType: string | null
  teamId: string
  centre: Centre
  /** When it is served no more; null where it is kept. */
  until: Date | null
}

/** How long the file of an export is kept (`crowd/exports`), which nobody deletes by hand. */
const EXPORTS_KEPT = sql`interval '24 hours'`

export async function servedAs(db: Db, file: string): Promise<Served | undefined> {
  const { rows } = await sql<Served>`
    select m.id, m.file, m.type, m.bytes, m.thumbnail, m.original_type as "originalType",
      coalesce(a.team_id, r.team_id, p.team_id) as "teamId", coalesce(a.centre, r.centre, 'live') as centre,
      null::timestamptz as until
    from media m left join alarm a on a.id = m.alarm_id left join place p on p.id = m.place_id
      left join report_message c on c.id = m.message_id left join report r on r.id = c.report_id
    where m.file = ${file}
    union all
    select 'media-' || c.id, c.file, c.mime, c.bytes, c.thumbnail, null, c.team_id, 'live', null
    from crowd_media c where c.file = ${file}
    union all
    select 'export-' || e.id, e.file, 'text/csv', e.bytes, false, null, e.team_id, e.centre, e.updated_at + ${EXPORTS_KEPT}
    from export_job e where e.file = ${file}`.execute(db)
  return rows[0]
}
