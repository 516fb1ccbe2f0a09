import { sql } from 'kysely'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { sendLater } from './queue-alerts.ts'

/** So long an attempt is its process's own; after that the process is gone, and nobody knows whether the call went out. */
export const SENDING_SECONDS = 30

/**
 * Settles the calls that a crash cut off. Each counts as failed, so that the person's next channel is tried; only where nothing
 * else has reached the person, or can, it is sent again: twice rather than never.
 */
export async function settleCutOff(ctx: Context, alarmId: string): Promise<void> {
  const now = ctx.now()
  const gone = new Date(now.getTime() - SENDING_SECONDS * 1000)
  const { rows } = await sql<{ channel: ChannelKind; again: boolean }>`
    with cut as (select a.id, a.channel, not exists (
          select from alert o where o.alarm_id = a.alarm_id and o.member_id = a.member_id and o.id <> a.id and o.wave = a.wave
            and o.state <> 'failed') and not exists (
          select from member_channel c where c.member_id = a.member_id and c.id <> a.channel_id
            and (c.kind <> 'voice' or a.purpose not in ('information', 'enough')) and not exists (
            select from alert o where o.alarm_id = a.alarm_id and o.channel_id = c.id and o.wave = a.wave)) as again
        from alert a where a.alarm_id = ${alarmId} and a.state = 'queued' and a.sending_at < ${gone} for update of a skip locked)
    update alert a set sending_at = case when cut.again then null else a.sending_at end,
      state = case when cut.again then a.state else 'failed' end, failed_at = case when cut.again then null else ${now}::timestamptz end,
      reason = case when cut.again then null else 'Cut off: whether it went out is not known' end
    from cut where a.id = cut.id returning a.channel, cut.again`.execute(ctx.db)
  for (const channel of new Set(rows.filter(({ again }) => again).map((row) => row.channel)))
    await sendLater(ctx, channel, alarmId)
}

/** Of who has answered, the newest call that got there counts as answered, by whatever way the answer came. */
export async function settleAnswered(ctx: Context, alarmId: string): Promise<void> {
  await sql`
    update alert a set state = 'answered', answered_at = r.updated_at from response r
    where r.alarm_id = ${alarmId} and (r.status is not null or r.eta is not null) and a.id = (
      select n.id from alert n where n.alarm_id = r.alarm_id and n.member_id = r.member_id and n.purpose in ('alarm', 'information')
        and n.state in ('accepted', 'delivered', 'opened') order by n.id desc limit 1)
      and not exists (select from alert o where o.alarm_id = r.alarm_id and o.member_id = r.member_id and o.state = 'answered')`.execute(
    ctx.db,
  )
}

/** Calls that nobody has sent yet are not sent any more: the alarm is over. */
export async function dropQueued(ctx: Context, alarmId: string): Promise<void> {
  await ctx.db
    .updateTable('alert')
    .set({ state: 'failed', failed_at: ctx.now(), reason: 'The alarm was over before it was sent' })
    .where('alarm_id', '=', alarmId)
    .where('state', '=', 'queued')
    .where('sending_at', 'is', null)
    .execute()
}
