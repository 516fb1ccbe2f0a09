import { sql } from 'kysely'
import type { LngLat } from '#lib/geo/distance.ts'
import type { CloseReason } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import { categoryName } from './categories.ts'
import type { Side } from './write-message.ts'

/** A report with what a queue shows of it. Who reported stands in `reporter`, which only some may see. */
export type Report = {
  id: number
  createdAt: Date
  updatedAt: Date
  categoryId: number
  category: string
  description: string | null
  address: string | null
  location: LngLat | null
  /** Within how many metres `location` is right, where the phone that reported said so. */
  accuracy: number | null
  status: 'open' | 'closed'
  reason: CloseReason | null
  closedAt: Date | null
  seenAt: Date | null
  /** What the citizen reads. */
  locale: string | null
  messages: number
  /** How many of the citizen's messages nobody of the centre has read. */
  unread: number
  photos: number
  lastMessage: { at: Date; side: Side; text: string | null } | null
  /** Where the citizen is, while sharing it; `accuracy` in metres. */
  position: (LngLat & { at: Date; accuracy: number | null }) | null
  alarm: { id: string; sequence: number; title: string | null } | null
  reporter: { name: string | null; phone: string | null } | null
  token: string
  version: number
}
export type ReportFilter = { status?: 'open' | 'closed' | undefined; search?: string | undefined }

/** A page of this centre's reports; `search` looks in the description, the address and the category's names. */
export async function pageReports(ctx: Context, filter: ReportFilter, request: PageRequest<number>) {
  const names = sql`(select string_agg(value, E'\n') from jsonb_each_text(c.names))`
  const state = filter.status === undefined ? sql`true` : sql`r.status = ${filter.status}`
  const found = contains(filter.search, sql`r.description`, sql`r.address`, names)
  const matching = sql`select r.id from report r join category c on c.id = r.category_id
    where r.team_id = ${ctx.teamId} and r.centre = ${ctx.centre} and ${state} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => reportsByIds(ctx, ids))
}

export async function reportById(ctx: Context, id: number): Promise<Report | undefined> {
  return (await reportsByIds(ctx, [id]))[0]
}

/** Does this centre have that report? */
export async function reportExists(ctx: Context, id: number): Promise<boolean> {
  const { rows } = await sql`
    select from report where id = ${id} and team_id = ${ctx.teamId} and centre = ${ctx.centre}`.execute(ctx.db)
  return rows.length > 0
}

async function reportsByIds(ctx: Context, ids: number[]): Promise<Report[]> {
  const { rows } = await sql<Row>`
    select r.id, r.created_at as "createdAt", r.updated_at as "updatedAt", r.category_id as "categoryId", ${categoryName} as category,
      r.description, r.address, r.lng, r.lat, r.accuracy, r.status, r.close_reason as reason, r.closed_at as "closedAt", r.seen_at as "seenAt",
      r.locale, r.token, r.version, chat.messages, chat.unread, chat.photos, ${lastMessage} as "lastMessage", ${position} as position,
      (select json_build_object('id', a.id, 'sequence', a.sequence, 'title', a.title)
        from link l join alarm a on a.id = l.alarm_id where l.report_id = r.id) as alarm,
      (select json_build_object('name', p.name, 'phone', p.phone) from reporter p where p.id = r.reporter_id) as reporter
    from report r join category c on c.id = r.category_id join team t on t.id = r.team_id, lateral (${chat}) chat
    where r.team_id = ${ctx.teamId} and r.centre = ${ctx.centre} and r.id = any(${ids}::int[])`.execute(ctx.db)
  return rows.map(fromRow)
}

const chat = sql`select count(*)::int as messages,
    count(*) filter (where m.side = 'citizen' and m.id > r.read_upto)::int as unread,
    coalesce(sum((select count(*) from media f where f.message_id = m.id)), 0)::int as photos
  from report_message m where m.report_id = r.id`

const lastMessage = sql`(select json_build_object('at', m.created_at, 'side', m.side,
    'text', case when m.label is null then m.text else m.label || ': ' || m.text end)
  from report_message m where m.report_id = r.id order by m.id desc limit 1)`

const position = sql`(select json_build_object('at', p.at, 'lng', p.lng, 'lat', p.lat, 'accuracy', p.accuracy)
  from report_position p where p.report_id = r.id)`

type Timed<T> = T & { at: string }
type Row = Omit<Report, 'location' | 'lastMessage' | 'position'> & {
  lng: number | null
  lat: number | null
  lastMessage: Timed<{ side: Side; text: string | null }> | null
  position: Timed<LngLat & { accuracy: number | null }> | null
}

function fromRow({ lng, lat, lastMessage, position, ...row }: Row): Report {
  return {
    ...row,
    location: lng === null || lat === null ? null : { lng, lat },
    lastMessage: lastMessage && { ...lastMessage, at: new Date(lastMessage.at) },
    position: position && { ...position, at: new Date(position.at) },
  }
}
