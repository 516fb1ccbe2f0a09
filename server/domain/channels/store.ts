import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { MemberChannel, PushDevice } from './member-channel.ts'

/** How a member is alerted, in the order in which it is tried. */
export async function channelsOf(ctx: Pick<Context, 'db'>, memberId: string): Promise<MemberChannel[]> {
  const { rows } = await sql<Omit<MemberChannel, 'lastProved'> & MemberChannel['lastProved']>`
    select c.id, c.kind, c.address, a.state, a.reason, case a.state when 'queued' then a.queued_at
      when 'accepted' then a.accepted_at when 'delivered' then a.delivered_at when 'opened' then a.opened_at
      when 'answered' then a.answered_at when 'failed' then a.failed_at end as at
    from member_channel c left join lateral (select * from alert a
      where a.member_id = c.member_id and a.channel_id = c.id order by a.queued_at desc, a.id desc limit 1) a on true
    where c.member_id = ${memberId} order by c.place, c.id`.execute(ctx.db)
  return rows.map(({ id, kind, address, state, at, reason }) => ({
    id,
    kind,
    address,
    lastProved: state && { state, at, reason },
  }))
}

export async function devicesOf(ctx: Pick<Context, 'db'>, memberId: string): Promise<PushDevice[]> {
  return ctx.db
    .selectFrom('push_subscription')
    .select(['id', 'label', 'created_at as createdAt', 'seen_at as seenAt'])
    .where('member_id', '=', memberId)
    .orderBy('id')
    .execute()
}
