import { sql } from 'kysely'
import type { AlertState, CallPurpose, ChannelKind } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'

/** One call of one person by one channel, and what became of it. */
export type Alert = {
  id: string
  member: { id: string; name: string }
  channel: ChannelKind
  purpose: CallPurpose
  state: AlertState
  wave: number
  step: number
  queuedAt: Date
  acceptedAt: Date | null
  deliveredAt: Date | null
  openedAt: Date | null
  answeredAt: Date | null
  failedAt: Date | null
  reason: string | null
}

/** A page of an alarm's calls; members' names, channels and states are searched. The caller has been shown to own the alarm. */
export function pageAlerts(ctx: Context, alarmId: string, search: string | undefined, request: PageRequest) {
  const found = contains(search, sql`m.firstname || ' ' || m.lastname`, sql`a.channel`, sql`a.state`)
  const matching = sql`select a.id from alert a join member m on m.id = a.member_id where a.alarm_id = ${alarmId} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => alertsByIds(ctx, ids))
}

/** What is shown of a call. */
export const shownAlerts = sql`
  select a.id, json_build_object('id', m.id, 'name', m.firstname || ' ' || m.lastname) as member, a.channel, a.purpose, a.state,
    a.wave, a.step, a.queued_at as "queuedAt", a.accepted_at as "acceptedAt", a.delivered_at as "deliveredAt",
    a.opened_at as "openedAt", a.answered_at as "answeredAt", a.failed_at as "failedAt", a.reason
  from alert a join member m on m.id = a.member_id`

async function alertsByIds(ctx: Context, ids: string[]): Promise<Alert[]> {
  const { rows } = await sql<Alert>`${shownAlerts} where a.id = any(${ids}::text[])`.execute(ctx.db)
  return rows
}
