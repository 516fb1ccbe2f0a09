import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { ActorRef, Centre, Change } from '#server/db/schema.ts'
import type { Actor, Context } from '../context.ts'
import { newUlid } from '../id.ts'

/** What happened, before it has a place in the log. `centre` null: it concerns both centres (vehicles, tags …). */
export type Happening = {
  action: string
  objectId: string | null
  descriptor: string | null
  changes?: Change[]
  /** What an undo needs beside the changes, and nobody is shown: references and short values like those. */
  kept?: Change[]
  alarmId?: string
  shared?: boolean
}

/**
 * Appends to the team's log. Call it as the *last* statement of the transaction: the team's counter row is locked from
 * here to the commit, which is what makes `seq` gapless and ordered by commit (decision 004).
 */
export async function record(ctx: Context, happening: Happening): Promise<void> {
  const { ulid, at } = newUlid(ctx.now())
  const { action, objectId, descriptor, changes = [], kept, alarmId = null, shared = false } = happening
  const centre: Centre | null = shared ? null : ctx.centre
  const undoes = undone(ctx, action, ulid)
  await sql`
    with next as (update team_counter set seq = seq + 1 where team_id = ${ctx.teamId} returning seq)
    insert into activity (team_id, seq, ulid, at, centre, alarm_id, action, object_id, descriptor, changes, kept, actor, undoes)
    select ${ctx.teamId}, seq, ${ulid}, ${at}, ${centre}, ${alarmId}, ${action}, ${objectId}, ${descriptor},
      ${JSON.stringify(changes)}::jsonb, ${kept === undefined ? null : JSON.stringify(kept)}::jsonb, ${JSON.stringify(refOf(ctx.actor))}::jsonb, ${undoes}
    from next`.execute(ctx.db)
  ctx.afterCommit?.push(() => {
    ctx.written?.push({ ulid, ofAlarm: alarmId !== null })
    ctx.kick(ctx.teamId)
  })
}

/** The entry that this one undoes, if it is the one that does. */
function undone({ undoing }: Context, action: string, ulid: string): string | null {
  if (!undoing || undoing.entry !== undefined || undoing.as !== action) return null
  undoing.entry = ulid
  return undoing.ulid
}

/** Only references are kept: a person's name is read where it lives, and stays erasable. */
export const refOf = (actor: Actor): ActorRef => (actor.kind === 'system' ? null : { kind: actor.kind, id: actor.id })

/** What really changed, with JSON values on both sides; nothing that stayed the same. */
export function diff<T extends Record<string, unknown>>(before: T, after: T): Change[] {
  return Object.keys(after)
    .filter((key) => !isDeepStrictEqual(before[key] ?? null, after[key] ?? null))
    .map((key) => ({ key, from: before[key] ?? null, to: after[key] ?? null }))
}
