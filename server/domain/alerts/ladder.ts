import type { AlertCounts } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'

/** How far an alarm's calling has come. */
export type Ladder = {
  state: 'running' | 'held' | 'ended'
  /** The number of its newest wave. */
  wave: number
  nextAt: Date | null
  stirred: boolean
  told: Partial<AlertCounts>
  toldAt: Date | null
}

/** Locks it, so that nobody else calls for the same alarm meanwhile. `open`: it is made where there is none. */
export async function lockLadder(ctx: Context, alarmId: string, open: boolean): Promise<Ladder | undefined> {
  const now = ctx.now()
  const blank = { alarm_id: alarmId, state: 'running', wave: 0, next_at: null, opened_at: now } as const
  if (open)
    await ctx.db
      .insertInto('alert_ladder')
      .values(blank)
      .onConflict((oc) => oc.doNothing())
      .execute()
  return ctx.db
    .selectFrom('alert_ladder')
    .select(['state', 'wave', 'next_at as nextAt', 'stirred', 'told', 'told_at as toldAt'])
    .where('alarm_id', '=', alarmId)
    .forUpdate()
    .executeTakeFirst()
}

export async function saveLadder(ctx: Context, alarmId: string, ladder: Ladder): Promise<void> {
  const { state, wave, nextAt: next_at, stirred, told, toldAt: told_at } = ladder
  await ctx.db
    .updateTable('alert_ladder')
    .set({ state, wave, next_at, stirred, told: JSON.stringify(told), told_at })
    .where('alarm_id', '=', alarmId)
    .execute()
}

/** How far the calling is, locked; undefined before it was ever looked at. */
export const ladderState = async (ctx: Context, alarmId: string): Promise<Ladder['state'] | undefined> =>
  (await lockLadder(ctx, alarmId, false))?.state
