import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { PageRequest } from '../paging.ts'
import { pageEntries } from './entries.ts'
import { reportMessage } from './report-message.ts'

/** `reports`: whether the reader may read what citizens write. */
type Filter = { search?: string | undefined; member?: string | undefined; reports: boolean }

/**
 * One alarm's stream: a view of the activity log. Cursors are bare ULIDs. Whoever may read reports also reads in it the
 * whole chat of those linked to the alarm, with what was written before (facts R18, T61); it goes as the link goes.
 */
export function alarmStream(ctx: Context, alarmId: string, { search, member, reports }: Filter, request: PageRequest) {
  const by = member === undefined ? sql`true` : sql`(a.actor->>'kind' = 'member' and a.actor->>'id' = ${member})`
  // What became of calls stands with the calls.
  const own = sql`(a.alarm_id = ${alarmId} and a.action <> 'ALERT_UPDATE')`
  if (!reports) return pageEntries(ctx, sql`${own} and ${by}`, search, request)
  const linked = sql`array(select report_id::text from link where alarm_id = ${alarmId})`
  const chat = sql`(a.action = 'REPORT_MESSAGE' and a.object_id = any(${linked}))`
  return pageEntries(ctx, sql`(${own} or ${chat}) and ${by}`, search, request, reportMessage(alarmId))
}
