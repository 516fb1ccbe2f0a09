import { sql } from 'kysely'
import type { Change } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { type Priority, priorityOf } from '../priority.ts'

type State = { given: Priority | null; tags: string[] }

/**
 * The entry for a priority that changed, by hand or with the tags: the values in effect, "2 → 1". Where it stays what it
 * was but is given from now on (or no longer), what is given; null: nobody says it.
 */
export async function priorityChange(ctx: Context, before: State, after: State): Promise<Change[]> {
  const isSame = before.given === after.given && before.tags.join() === after.tags.join()
  if (isSame) return []
  const [from, to] = await Promise.all([before, after].map((state) => inEffect(ctx, state)))
  if (from !== to) return [{ key: 'priority', from, to }]
  return before.given === after.given ? [] : [{ key: 'priority', from: before.given, to: after.given }]
}

async function inEffect(ctx: Context, { given, tags }: State): Promise<Priority> {
  const { rows } = await sql<{ highest: Priority | null }>`
    select min(priority) as highest from tag where team_id = ${ctx.teamId} and id = any(${tags}::text[])`.execute(
    ctx.db,
  )
  return priorityOf(given, rows[0]?.highest ?? null).priority
}
