import type { ChannelKind } from '#server/db/alert-tables.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import { sendLater } from '../alerts/queue-alerts.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import { lockNamed } from './log-entry.ts'

/**
 * Sends a test by each channel of a member, or by one of them: alerts of no alarm, which say that they are a drill and reach
 * nobody else. What becomes of them is read where the channels are. @throws DomainError `not_found`
 */
export function testChannels(outer: Context, memberId: string, channelId?: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { id: objectId, firstname, lastname } = await lockNamed(ctx, memberId)
    const query = ctx.db.selectFrom('member_channel').select(['id', 'kind']).where('member_id', '=', memberId)
    const rows = await (channelId === undefined ? query : query.where('id', '=', channelId)).orderBy('place').execute()
    if (rows.length === 0) return
    await ctx.db
      .insertInto('alert')
      .values(rows.map((channel, step) => alertOf(ctx, memberId, channel, step)))
      .execute()
    for (const kind of new Set(rows.map(({ kind }) => kind))) await sendLater(ctx, kind, null)
    const kinds = rows.map(({ kind }) => kind)
    const changes = [{ key: 'kinds', from: null, to: kinds }]
    await record(ctx, { action: 'ALERT_TEST', objectId, descriptor: `${firstname} ${lastname}`, changes })
  })
}

type Channel = { id: string; kind: ChannelKind }

function alertOf({ teamId, centre, now }: Context, memberId: string, { id: channelId, kind }: Channel, step: number) {
  const { id, at } = newId('alt', now())
  return {
    id,
    team_id: teamId,
    centre,
    alarm_id: null,
    member_id: memberId,
    channel_id: channelId,
    channel: kind,
    purpose: 'test' as const,
    wave: 0,
    step,
    state: 'queued' as const,
    queued_at: at,
    ...NOTHING_YET,
  }
}

const NOTHING_YET = {
  sending_at: null,
  provider: null,
  provider_ref: null,
  accepted_at: null,
  delivered_at: null,
  opened_at: null,
  answered_at: null,
  failed_at: null,
  reason: null,
}
