import { sql } from 'kysely'
import type { Context } from '../context.ts'

/** What was reported long ago says little about what will be. */
const LATEST = 500

/** Under which categories, by their ids, the latest reports of the live centre were filed; the most used first. */
export async function usedMost(ctx: Pick<Context, 'db' | 'teamId'>, most: number): Promise<number[]> {
  const latest = sql`select category_id from report where team_id = ${ctx.teamId} and centre = 'live' order by id desc limit ${LATEST}`
  const { rows } = await sql<{ id: number }>`
    select c.id from (${latest}) r join category c on c.id = r.category_id and not c.retired
    group by c.id order by count(*) desc, c.id limit ${most}`.execute(ctx.db)
  return rows.map(({ id }) => id)
}
