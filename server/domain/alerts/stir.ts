import { sql } from 'kysely'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'

/**
 * What became of one of an alarm's calls is known: its ladder is looked at again, once for however many come meanwhile. It
 * waits for nobody: where the ladder is being looked at just now, it is looked at once more.
 */
export async function stir(ctx: Context, alarmId: string): Promise<void> {
  const { rows } = await sql<{ done: boolean; was: boolean | null }>`
    with free as (select alarm_id from alert_ladder where alarm_id = ${alarmId} and not stirred for update skip locked),
      done as (update alert_ladder l set stirred = true from free where l.alarm_id = free.alarm_id returning 1)
    select exists (select from done) as done, (select stirred from alert_ladder where alarm_id = ${alarmId}) as was`.execute(
    ctx.db,
  )
  const [row] = rows
  if (row?.done || row?.was === false) await climbLater(ctx, alarmId, { changed: true })
}
