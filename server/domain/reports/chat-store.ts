import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { NamedActor } from '../person.ts'
import type { Side } from './write-message.ts'

export type Photo = { id: string; file: string; thumbnail: boolean }
/** One entry of a report's chat: a text, or pictures. `label` stands before the text (reports API). */
export type Message = {
  id: number
  createdAt: Date
  side: Side
  text: string | null
  label: string | null
  creator: NamedActor
  photos: Photo[]
  sentId: string | null
}

// Every read is given a report the caller has already been shown to own.
/** A page of a report's chat; texts and labels are searched. */
export function pageMessages(ctx: Context, reportId: number, search: string | undefined, request: PageRequest<number>) {
  const found = contains(search, sql`m.label`, sql`m.text`)
  const matching = sql`select m.id from report_message m where m.report_id = ${reportId} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => messagesByIds(ctx, ids))
}

/** The whole chat from its beginning, for the citizen's page. */
export const wholeChat = (ctx: Context, reportId: number): Promise<Message[]> =>
  messagesWhere(ctx, sql`c.report_id = ${reportId}`)

export const messagesByIds = (ctx: Context, ids: number[]): Promise<Message[]> =>
  messagesWhere(ctx, sql`c.id = any(${ids}::int[])`)

async function messagesWhere(ctx: Context, isWanted: RawBuilder<unknown>): Promise<Message[]> {
  const { rows } = await sql<Omit<Message, 'creator'> & { creator: ActorJson }>`
    select c.id, c.created_at as "createdAt", c.side, c.text, c.label, ${actorJson(sql`c.creator`)} as creator, c.sent_id as "sentId",
      coalesce((select json_agg(json_build_object('id', f.id, 'file', f.file, 'thumbnail', f.thumbnail) order by f.id)
        from media f where f.message_id = c.id), '[]') as photos
    from report_message c where ${isWanted} order by c.id`.execute(ctx.db)
  return rows.map((row) => ({ ...row, creator: readActor(row.creator) }))
}
