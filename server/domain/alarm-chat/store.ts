import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { NamedActor } from '../person.ts'

export type Message = {
  id: string
  createdAt: Date
  /** When it was written: before it came in, where there was no connection. */
  saidAt: Date
  /** Null: erased. */
  text: string | null
  creator: NamedActor
  sentId: string | null
}

// Every read is given an alarm the caller has already been shown to own.
/** A page of an alarm's chat; the words are searched. */
export function pageMessages(ctx: Context, alarmId: string, search: string | undefined, request: PageRequest) {
  const found = contains(search, sql`m.text`)
  const matching = sql`select m.id from alarm_message m where m.alarm_id = ${alarmId} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => messagesByIds(ctx, alarmId, ids))
}

async function messagesByIds(ctx: Context, alarmId: string, ids: string[]): Promise<Message[]> {
  const { rows } = await sql<Omit<Message, 'creator'> & { creator: ActorJson }>`
    select c.id, c.created_at as "createdAt", c.said_at as "saidAt", c.text, ${actorJson(sql`c.creator`)} as creator, c.sent_id as "sentId"
    from alarm_message c where c.alarm_id = ${alarmId} and c.id = any(${ids}::text[])`.execute(ctx.db)
  return rows.map((row) => ({ ...row, creator: readActor(row.creator) }))
}

export const messageById = async (ctx: Context, alarmId: string, id: string): Promise<Message | undefined> =>
  (await messagesByIds(ctx, alarmId, [id]))[0]
