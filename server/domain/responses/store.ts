import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { personJson } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { Person } from '../person.ts'
import type { ResponseStatus } from './response-status.ts'

export type Response = {
  id: string
  createdAt: Date
  updatedAt: Date
  eta: Date | null
  status: ResponseStatus | null
  /** Whether the member lets itself be tracked. */
  tracking: boolean
  version: number
  member: Person
}

// Every read is given an alarm the caller has already been shown to own.
export async function pageResponses(ctx: Context, alarmId: string, search: string | undefined, request: PageRequest) {
  const named = contains(search, sql`m.firstname || ' ' || m.lastname`)
  const matching = sql`select r.id from response r join member m on m.id = r.member_id where r.alarm_id = ${alarmId} and ${named}`
  return pageOf(ctx.db, matching, request, (ids) => responsesByIds(ctx, alarmId, ids))
}

async function responsesByIds(ctx: Context, alarmId: string, ids: string[]): Promise<Response[]> {
  const { rows } = await sql<Response>`
    select r.id, r.created_at as "createdAt", r.updated_at as "updatedAt", r.eta, r.status, r.tracking, r.version, ${personJson(sql`m`)} as member
    from response r join member m on m.id = r.member_id
    where r.alarm_id = ${alarmId} and r.id = any(${ids}::text[])`.execute(ctx.db)
  return rows
}

/** A member's answer to an alarm. */
export async function responseOf(ctx: Context, alarmId: string, memberId: string): Promise<Response | undefined> {
  const query = ctx.db.selectFrom('response').select('id').where('alarm_id', '=', alarmId)
  const row = await query.where('member_id', '=', memberId).executeTakeFirst()
  return row && responseById(ctx, alarmId, row.id)
}

export async function responseById(ctx: Context, alarmId: string, id: string): Promise<Response | undefined> {
  return (await responsesByIds(ctx, alarmId, [id]))[0]
}
