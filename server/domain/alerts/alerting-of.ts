import { sql } from 'kysely'
import type { AlertCounts, MissingRole, WaveReason } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { countAlerts } from './count-alerts.ts'
import { type NextWave, nextWave } from './next-wave.ts'
import { situationOf } from './situation.ts'

export type ShownWave = {
  wave: number
  at: Date
  reason: WaveReason
  called: number
  rules: { id: string; name: string }[]
  missing: MissingRole[]
}

/** How far an alarm's calling has come, and what is next. */
export type Alerting = {
  /** `none`: nobody has been called. */
  state: 'none' | 'running' | 'held' | 'ended'
  nextAt: Date | null
  next: { wave: number; reason: WaveReason; people: { id: string; name: string }[] } | null
  waves: ShownWave[]
  counts: AlertCounts
}

/** Undefined when the centre has no such alarm. */
export async function alertingOf(ctx: Context, alarmId: string): Promise<Alerting | undefined> {
  const situation = await situationOf(ctx, alarmId)
  if (!situation) return undefined
  const ladder = await ctx.db
    .selectFrom('alert_ladder')
    .select(['state', 'wave'])
    .where('alarm_id', '=', alarmId)
    .executeTakeFirst()
  const next = ladder && ladder.state !== 'ended' ? nextWave(situation, ctx.now()) : undefined
  return {
    state: ladder?.state ?? 'none',
    nextAt: ladder?.state === 'running' && next ? next.at : null,
    next: next ? { wave: ladder!.wave + 1, ...shown(next) } : null,
    waves: await wavesOf(ctx, alarmId),
    counts: countAlerts(situation.made, situation.people),
  }
}

const shown = ({ reason, calls }: NextWave) => ({
  reason,
  people: calls.map(({ person: { id, name } }) => ({ id, name })),
})

async function wavesOf(ctx: Context, alarmId: string): Promise<ShownWave[]> {
  const { rows } = await sql<ShownWave>`
    select w.wave, w.at, w.reason, w.rules, w.missing,
      (select count(distinct a.member_id)::int from alert a where a.alarm_id = w.alarm_id and a.wave = w.wave) as called
    from alert_wave w where w.alarm_id = ${alarmId} order by w.wave`.execute(ctx.db)
  return rows
}
