import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import { queueAlerts } from '../alerts/queue-alerts.ts'
import type { Context } from '../context.ts'
import { lockPerson } from '../members/lock-person.ts'

/**
 * Sends a test by each channel of a member, or by one of them: alerts of no alarm, which say that they are a drill and reach
 * nobody else. What becomes of them is read where the channels are. @throws DomainError `not_found`
 */
export function testChannels(outer: Context, memberId: string, channelId?: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { id: objectId, firstname, lastname } = await lockPerson(ctx, memberId)
    const query = ctx.db.selectFrom('member_channel').select(['id', 'kind']).where('member_id', '=', memberId)
    const rows = await (channelId === undefined ? query : query.where('id', '=', channelId)).orderBy('place').execute()
    if (rows.length === 0) return
    const calls = rows.map((channel, step) => ({ member: memberId, channel, purpose: 'test' as const, wave: 0, step }))
    await queueAlerts(ctx, { alarmId: null }, calls)
    const kinds = rows.map(({ kind }) => kind)
    const changes = [{ key: 'kinds', from: null, to: kinds }]
    await record(ctx, { action: 'ALERT_TEST', objectId, descriptor: `${firstname} ${lastname}`, changes })
  })
}
