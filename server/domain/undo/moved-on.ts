import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { DomainError, isDomainError } from '../error.ts'
import { idFrom } from '../id.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import type { NamedActor } from '../person.ts'
import type { Entry } from './entry.ts'

/**
 * Why an entry is not undone. `undone`: it is already. `changed`: what it left is no longer so. `gone`: what it was about is
 * deleted. `together`: it happened with another one, that is to be undone instead. `made`: what was made is concluded or deleted instead.
 * `said`: it has reached people. `not_kept`: the log does not hold what was before. `refused`: a rule forbids it by now.
 */
export type Reason = 'undone' | 'changed' | 'gone' | 'together' | 'made' | 'said' | 'not_kept' | 'refused'
/** The entry that stands in the way. */
export type Since = { id: string; at: Date; action: string; actor: NamedActor }
export type Obstacle = { reason: Reason; keys: string[]; since: Since | null }

class NotUndone extends DomainError {
  readonly obstacle: Obstacle

  constructor(message: string, obstacle: Obstacle) {
    super('conflict', message)
    this.obstacle = obstacle
  }
}

/** Told by what it has, never by `instanceof`: Next's bundle has its own copy of the class. */
export const isNotUndone = (error: unknown): error is NotUndone => isDomainError(error) && 'obstacle' in error

export const cannot = (reason: Reason, message: string) => new NotUndone(message, { reason, keys: [], since: null })

/** It is undone already, and by which entry. */
export async function undoneAlready(ctx: Context, { undoneBy }: Entry): Promise<DomainError> {
  const since = await found(ctx, sql`e.ulid = ${undoneBy}`)
  return new NotUndone(`It is undone already${byWhom(since)}: entry ${since?.id}`, {
    reason: 'undone',
    keys: [],
    since,
  })
}

/** Something else has happened to the same thing since: what, by whom, when. Reads on from the entry, and only where it is refused. */
export async function changedSince(ctx: Context, entry: Entry, keys: string[]): Promise<DomainError> {
  const names = sql`exists (select from jsonb_array_elements(e.changes) x where x->>'key' = any(${keys}::text[]))`
  const about = entry.alarmId === null ? sql`true` : sql`e.alarm_id = ${entry.alarmId}`
  const later = sql`e.seq > ${entry.seq} and ${about}`
  const same = sql`e.object_id = ${entry.objectId}`
  const since =
    (await found(ctx, sql`${later} and ${same} and ${names}`)) ?? (await found(ctx, sql`${later} and ${same}`))
  const message = `Changed since${byWhom(since)}: ${keys.join(', ')}. Nothing was undone`
  return new NotUndone(message, { reason: 'changed', keys, since })
}

/** What it was about is no longer there. */
export async function goneSince(ctx: Context, entry: Entry): Promise<DomainError> {
  const since = await found(
    ctx,
    sql`e.seq > ${entry.seq} and e.object_id = ${entry.objectId} and e.action like '%DELETE'`,
  )
  return new NotUndone(`What it was about is no longer there${byWhom(since)}`, { reason: 'gone', keys: [], since })
}

const byWhom = (since: Since | null) => (since ? `, by ${nameOf(since.actor)} at ${since.at.toISOString()}` : '')

function nameOf(actor: NamedActor): string {
  if (!actor) return 'Muster'
  return actor.kind === 'member' ? `${actor.firstname} ${actor.lastname}` : actor.name
}

type Row = { ulid: string; at: Date; action: string; ofAlarm: boolean; actor: ActorJson }

/** The newest entry of the team and centre that is so. */
async function found(ctx: Context, where: ReturnType<typeof sql>): Promise<Since | null> {
  const { rows } = await sql<Row>`
    select e.ulid, e.at, e.action, e.alarm_id is not null as "ofAlarm", ${actorJson(sql`e.actor`)} as actor from activity e
    where e.team_id = ${ctx.teamId} and (e.centre is null or e.centre = ${ctx.centre}) and ${where} order by e.seq desc limit 1`.execute(
    ctx.db,
  )
  if (!rows[0]) return null
  const { ulid, ofAlarm, actor, ...same } = rows[0]
  return { ...same, id: idFrom(ofAlarm ? 'str' : 'log', ulid), actor: readActor(actor) }
}
