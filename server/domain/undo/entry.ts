import { sql } from 'kysely'
import type { ActorRef, Change } from '#server/db/schema.ts'
import { type Context, limitedTo } from '../context.ts'
import { withinReach } from '../reach.ts'

/** An entry of the log that is to be undone. */
export type Entry = {
  ulid: string
  seq: string
  at: Date
  action: string
  objectId: string | null
  alarmId: string | null
  changes: Change[]
  /** Null where an entry holds nothing beside its changes, or was written before such was kept. */
  kept: Change[] | null
  actor: ActorRef
  /** The ULID of the entry that has undone it. */
  undoneBy: string | null
}

/** The entry with this ULID, where the caller may see what it is about. */
export const entryByUlid = (ctx: Context, ulid: string) => read(ctx, ulid, sql``)

/** The same, locked: two who undo it do so one after the other. Whatever else is locked comes after it. */
export const lockEntry = (ctx: Context, ulid: string) => read(ctx, ulid, sql`for no key update of e`)

async function read(ctx: Context, ulid: string, lock: ReturnType<typeof sql>): Promise<Entry | undefined> {
  const reach =
    limitedTo(ctx) === undefined ? sql`true` : sql`e.alarm_id in (select a.id from alarm a where ${withinReach(ctx)})`
  const { rows } = await sql<Omit<Entry, 'undoneBy'>>`
    select e.ulid, e.seq, e.at, e.action, e.object_id as "objectId", e.alarm_id as "alarmId", e.changes, e.kept, e.actor
    from activity e where e.team_id = ${ctx.teamId} and e.ulid = ${ulid} and (e.centre is null or e.centre = ${ctx.centre}) and ${reach} ${lock}`.execute(
    ctx.db,
  )
  if (!rows[0]) return undefined
  // Read after the lock: whoever had it may have undone it.
  const undoing = ctx.db
    .selectFrom('activity')
    .select('ulid')
    .where('team_id', '=', ctx.teamId)
    .where('undoes', '=', ulid)
  return { ...rows[0], undoneBy: (await undoing.executeTakeFirst())?.ulid ?? null }
}

/** What was there before, by key; what is kept beside the changes as well. */
export const before = ({ changes, kept }: Entry): Record<string, unknown> =>
  Object.fromEntries([...changes, ...(kept ?? [])].map(({ key, from }) => [key, from]))

/** What the entry left behind, by key. */
export const after = ({ changes, kept }: Entry): Record<string, unknown> =>
  Object.fromEntries([...changes, ...(kept ?? [])].map(({ key, to }) => [key, to]))
