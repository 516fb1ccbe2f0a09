import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { PageRequest } from '../paging.ts'
import { entriesByUlids, type LogEntry, pageEntries } from './entries.ts'

/** What concerns no alarm and both centres: the team's settings, roles, tags, vehicles, members, keys … (facts T57). */
const LOGS = sql`a.alarm_id is null and a.centre is null`

/** The logs: a view of the activity log. Cursors are bare ULIDs. */
export const pageLogs = (ctx: Context, search: string | undefined, request: PageRequest) =>
  pageEntries(ctx, LOGS, search, request)

export async function logByUlid(ctx: Context, ulid: string): Promise<LogEntry | undefined> {
  return (await entriesByUlids(ctx, LOGS, [ulid]))[0]
}
