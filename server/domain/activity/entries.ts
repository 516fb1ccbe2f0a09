import { type RawBuilder, sql } from 'kysely'
import type { Change } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import { contains, inOrder, type PageRequest, pageOfIds } from '../paging.ts'
import type { NamedActor } from '../person.ts'
import { entryId, undoneBy } from './undone-by.ts'

/** One entry of the activity log as it is shown; `changes` as they were then, names of actors as they are now. */
export type LogEntry = {
  ulid: string
  at: Date
  action: string
  objectId: string | null
  changes: Change[]
  actor: NamedActor
  descriptor: string | null
  alarm: string | null
  /** Ids of the entries that it undoes, and that has undone it. */
  undoes: string | null
  undoneBy: string | null
}
type Row = Omit<LogEntry, 'actor'> & { actor: ActorJson }

const undoing = sql<
  string | null
>`(select ${entryId(sql`u`)} from activity u where u.team_id = a.team_id and u.undoes = a.ulid)`
const LOGGED = sql<string | null>`a.descriptor`

/**
 * A page of the entries of the caller's team in one view, a condition on the row `a`. Descriptor and action are
 * searched. `request`'s cursors and the page's are bare ULIDs. `descriptor` is what the reader sees instead of the logged.
 */
export async function pageEntries(
  ctx: Context,
  view: RawBuilder<unknown>,
  search: string | undefined,
  request: PageRequest,
  descriptor = LOGGED,
) {
  const found = contains(search, descriptor, sql`a.action`)
  const matching = sql`select a.ulid as id from activity a where a.team_id = ${ctx.teamId} and ${view} and ${found}`
  const page = await pageOfIds(ctx.db, matching, request)
  return { ...page, rows: await entriesByUlids(ctx, view, page.ids, descriptor) }
}

/** Those of a view with these ULIDs, in that order. */
export async function entriesByUlids(
  ctx: Context,
  view: RawBuilder<unknown>,
  ulids: string[],
  descriptor = LOGGED,
): Promise<LogEntry[]> {
  if (ulids.length === 0) return []
  const { rows } = await sql<Row>`
    select a.ulid, a.at, a.action, a.object_id as "objectId", a.changes, ${descriptor} as descriptor, ${actorJson(sql`a.actor`)} as actor,
      a.alarm_id as alarm, ${undoneBy(sql`a`)} as undoes, ${undoing} as "undoneBy"
    from activity a where a.team_id = ${ctx.teamId} and ${view} and a.ulid = any(${ulids}::text[])`.execute(ctx.db)
  const entries = rows.map((row) => ({ ...row, actor: readActor(row.actor) }))
  return inOrder(ulids, entries, (entry) => entry.ulid)
}

/** Any entry of the caller's team and centre, which is known to be for them. */
export async function entryByUlid(ctx: Context, ulid: string): Promise<LogEntry | undefined> {
  return (await entriesByUlids(ctx, sql`(a.centre is null or a.centre = ${ctx.centre})`, [ulid]))[0]
}
