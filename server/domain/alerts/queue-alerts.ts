import { sql } from 'kysely'
import type { AlertPurpose, ChannelKind } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'

export type Queued = {
  member: string
  channel: { id: string; kind: ChannelKind }
  purpose: AlertPurpose
  wave: number
  step: number
}

/** The alarm that calls are about; without one the test of a team, or what is told of its strength. */
type About = { alarmId: string | null; testId?: string | null; strengthId?: string | null }

/** Writes calls down in one statement, and has each channel's sent by a job of its own. */
export async function queueAlerts(
  ctx: Context,
  { alarmId, testId = null, strengthId = null }: About,
  alerts: Queued[],
): Promise<void> {
  if (alerts.length === 0) return
  const at = ctx.now()
  const rows = alerts.map(({ member, channel, ...rest }) => {
    const { id } = newId('alt', at)
    return { id, member_id: member, channel_id: channel.id, channel: channel.kind, ...rest }
  })
  await sql`
    insert into alert (id, team_id, centre, alarm_id, test_id, strength_id, member_id, channel_id, channel, purpose, wave, step, state, queued_at)
    select r.id, ${ctx.teamId}, ${ctx.centre}, ${alarmId}, ${testId}, ${strengthId}, r.member_id, r.channel_id, r.channel,
      r.purpose, r.wave, r.step, 'queued', ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, member_id text, channel_id text, channel text,
      purpose text, wave smallint, step smallint)`.execute(ctx.db)
  for (const kind of new Set(alerts.map(({ channel }) => channel.kind))) await sendLater(ctx, kind, alarmId)
}

/** Queues what sends an alarm's calls by one channel; without an alarm whatever is of none. */
export function sendLater(
  ctx: Context,
  channel: ChannelKind,
  alarmId: string | null,
  afterSeconds?: number,
): Promise<void> {
  const { teamId, centre } = ctx
  const later = afterSeconds === undefined ? {} : { afterSeconds }
  return ctx.enqueue(ctx.db, { name: `send-alerts-${channel}`, data: { teamId, centre, alarmId }, ...later })
}
