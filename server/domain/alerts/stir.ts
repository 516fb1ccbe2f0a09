import { sql } from 'kysely'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'

/**
 * What became of one of an alarm's calls is known: its ladder is looked at again, once for however many come meanwhile. It
 * waits for nobody: where the ladder is locked just now, whoever has it may have read the calls before, so it is looked at once
 * more. Belongs into the transaction that notes it: the look that comes waits for the lock, and so for what was noted.
 */
export async function stir(ctx: Context, alarmId: string): Promise<void> {
  const { rows } = await sql<{ isFree: boolean; done: boolean }>`
    with free as (select alarm_id, stirred from alert_ladder where alarm_id = ${alarmId} for update skip locked),
      done as (update alert_ladder l set stirred = true from free where l.alarm_id = free.alarm_id and not free.stirred returning 1)
    select exists (select from free) as "isFree", exists (select from done) as done
    from alert_ladder where alarm_id = ${alarmId}`.execute(ctx.db)
  const [ladder] = rows
  if (ladder && (ladder.done || !ladder.isFree)) await climbLater(ctx, alarmId, { changed: true })
}
