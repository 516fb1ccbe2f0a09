import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { lockLadder } from './ladder.ts'
import { situationOf } from './situation.ts'
import { stoodDown } from './tellings.ts'

/** How many people will be told that it is over when the alarm is concluded now. Its calling is locked until the transaction ends. */
export async function countToStandDown(ctx: Context, alarmId: string): Promise<number> {
  const ladder = await lockLadder(ctx, alarmId, false)
  if (!ladder || ladder.state === 'ended') return 0
  const situation = await situationOf(ctx, alarmId)
  return situation ? stoodDown(situation).length : 0
}

/** How many people believe that it is over: they were told so, or are about to be, and not called again since. */
export async function countStoodDown(ctx: Context, alarmId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct a.member_id)::int as count from alert a
    join (select wave, reason from alert_wave where alarm_id = ${alarmId} order by wave desc limit 1) w on w.wave = a.wave
    where a.alarm_id = ${alarmId} and w.reason = 'stand_down' and a.state <> 'failed'`.execute(ctx.db)
  return rows[0]?.count ?? 0
}
