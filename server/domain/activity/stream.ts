import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { PageRequest } from '../paging.ts'
import { pageEntries } from './entries.ts'

type Filter = { search?: string | undefined; member?: string | undefined }

/** One alarm's stream: a view of the activity log. Cursors are bare ULIDs. */
export function alarmStream(ctx: Context, alarmId: string, { search, member }: Filter, request: PageRequest) {
  const by = member === undefined ? sql`true` : sql`(a.actor->>'kind' = 'member' and a.actor->>'id' = ${member})`
  return pageEntries(ctx, sql`a.alarm_id = ${alarmId} and ${by}`, search, request)
}
