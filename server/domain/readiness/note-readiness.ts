import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { MissingRole } from '#server/db/alert-tables.ts'
import type { Db } from '#server/db/open.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { strengthOf } from '../crew/index.ts'
import { warnOfficers } from './warn-officers.ts'

/**
 * Looks whether a team has enough people available now, and says so in the log where other roles are short than when it
 * was last looked, or none any more; duty officers hear of those that have become short. Done by several at once it is said once.
 */
export async function noteReadiness(outer: Context): Promise<void> {
  const short = await shortNow(outer)
  const seen = await readinessOf(outer).executeTakeFirst()
  if (!seen || isDeepStrictEqual(seen.readiness, short)) return
  await transaction(outer, async (ctx) => {
    const before = await readinessOf(ctx).forNoKeyUpdate().executeTakeFirst()
    if (!before || isDeepStrictEqual(before.readiness, short)) return
    await ctx.db
      .updateTable('team')
      .set({ readiness: JSON.stringify(short) })
      .where('id', '=', ctx.teamId)
      .execute()
    const known = new Set(before.readiness.map(({ role }) => role))
    const fallen = short.map(({ role }) => role).filter((role) => !known.has(role))
    if (fallen.length > 0) await warnOfficers(ctx, fallen)
    const changes = [{ key: 'short', from: before.readiness, to: short }]
    const about = { objectId: ctx.teamId, descriptor: before.name, changes, shared: true }
    await record(ctx, { action: 'READINESS_UPDATE', ...about })
  })
}

/** Roles by their ids: the log keeps references only. */
async function shortNow(ctx: Context): Promise<MissingRole[]> {
  const now = ctx.now()
  const { short } = await strengthOf({ ...ctx, centre: 'live' }, now, 1)
  const shortAt = short.filter(({ from }) => from === now.getTime())
  return shortAt.map(({ role, count }) => ({ role: role?.id ?? null, count }))
}

const readinessOf = ({ db, teamId }: Context) =>
  db.selectFrom('team').select(['name', 'readiness']).where('id', '=', teamId)

/** The teams that need somebody, or did when it was last looked. */
export async function teamsInNeed(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select t.id from team t where t.readiness <> '[]' or t.alerting ? 'strength' or exists (
      select from vehicle v join vehicle_seat s on s.vehicle_id = v.id where v.team_id = t.id and v.active and s.needed)
    order by t.id`.execute(db)
  return rows.map(({ id }) => id)
}
