import type { WaveReason } from '#server/db/alert-tables.ts'
import { type Happening, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import type { Call } from './person.ts'
import { type Queued, queueAlerts } from './queue-alerts.ts'
import { channelsFor, type Missing } from './recipients.ts'
import type { Situation } from './situation.ts'

type Wave = { reason: WaveReason; missing?: Missing; alerts: Omit<Queued, 'wave' | 'step'>[] }

/** Calls people, or tells them something, as the wave of this number; returns what is to be recorded of it: references only. */
export async function makeWave(
  ctx: Context,
  { alarm, rules }: Pick<Situation, 'alarm' | 'rules'>,
  wave: number,
  { reason, missing = [], alerts }: Wave,
): Promise<Happening> {
  const named = reason === 'raised' ? rules.filter(({ id }) => id !== '').map(({ id, name }) => ({ id, name })) : []
  const lists = { rules: JSON.stringify(named), missing: JSON.stringify(missing) }
  const actor = refOf(ctx.actor)
  await ctx.db
    .insertInto('alert_wave')
    .values({ alarm_id: alarm.id, wave, reason, ...lists, actor: actor && JSON.stringify(actor), at: ctx.now() })
    .execute()
  const rows = alerts.map((alert) => ({ ...alert, wave, step: 0 }))
  await queueAlerts(ctx, { alarmId: alarm.id }, rows)
  const said = { wave, reason, called: alerts.length, ...(missing.length > 0 && { missing }) }
  const changes = Object.entries(said).map(([key, to]) => ({ key, from: null, to }))
  return { action: 'ALERT_WAVE', objectId: alarm.id, descriptor: alarm.title, alarmId: alarm.id, changes }
}

/** Each person is called by the first of their channels. */
export const firstAlerts = (calls: Call[]): Wave['alerts'] =>
  calls.flatMap(({ person, purpose }) => {
    const [channel] = channelsFor(person, purpose)
    return channel ? [{ member: person.id, channel, purpose }] : []
  })
