import { sql } from 'kysely'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import type { Device, Notice, Target } from './notice.ts'

export type Claimed = { notice: Notice; target: Target }

const KEEP_SECONDS = 180

/** Takes the queued alerts of one channel in hand: of an alarm, or the tests. Nobody else is given them any more. */
export function claimAlerts(outer: Context, channel: ChannelKind, alarmId: string | null): Promise<Claimed[]> {
  return transaction(outer, async (ctx) => {
    const { rows } = await sql<Row>`
      with due as (select id from alert where team_id = ${ctx.teamId} and centre = ${ctx.centre} and channel = ${channel}
        and alarm_id is not distinct from ${alarmId} and state = 'queued' and sending_at is null
        order by id limit 100 for update skip locked),
      taken as (update alert a set sending_at = ${ctx.now()} from due where a.id = due.id returning a.*)
      select a.id, a.purpose, a.centre, t.name as team, t.locale as "teamLocale", m.id as "memberId",
        m.firstname || ' ' || m.lastname as "memberName", u.locale, c.address,
        (select coalesce(json_agg(json_build_object('id', p.id, 'endpoint', p.endpoint, 'p256dh', p.p256dh, 'auth', p.auth)), '[]')
          from push_subscription p where p.member_id = m.id and ${channel} = 'push') as devices,
        l.id as "alarmId", l.sequence, l.title, l.description, coalesce(l.given_priority, (select min(g.priority) from alarm_tag lt join tag g on g.id = lt.tag_id
          where lt.alarm_id = l.id), 2) as priority, l.lng, l.lat, l.created_at as "raisedAt",
        concat_ws(', ', l.address->>'line1', l.address->>'city') as "alarmAddress"
      from taken a join team t on t.id = a.team_id join member m on m.id = a.member_id
        left join auth_user u on u.id = m.user_id left join member_channel c on c.id = a.channel_id
        left join alarm l on l.id = a.alarm_id order by a.id`.execute(ctx.db)
    return rows.map((row) => ({
      notice: noticeOf(ctx, row),
      target: { kind: channel, address: row.address, devices: row.devices },
    }))
  })
}

type Row = {
  id: string
  purpose: Notice['purpose']
  centre: string
  team: string
  teamLocale: string
  memberId: string
  memberName: string
  locale: string | null
  address: string | null
  devices: Device[]
  alarmId: string | null
  sequence: number
  title: string | null
  description: string | null
  priority: 1 | 2 | 3
  lng: number | null
  lat: number | null
  raisedAt: Date
  alarmAddress: string
}

const noticeOf = ({ teamId }: Context, row: Row): Notice => ({
  alertId: row.id,
  purpose: row.purpose,
  drill: row.centre === 'training' || row.purpose === 'test',
  team: { id: teamId, name: row.team },
  alarm: row.alarmId === null ? null : alarmOf(row, row.alarmId),
  member: { id: row.memberId, name: row.memberName, locale: row.locale ?? row.teamLocale },
  keepSeconds: KEEP_SECONDS,
})

const alarmOf = (row: Row, id: string): Notice['alarm'] => ({
  id,
  sequence: row.sequence,
  title: row.title,
  description: row.description,
  priority: row.priority,
  address: row.alarmAddress || null,
  location: row.lng === null || row.lat === null ? null : { lng: row.lng, lat: row.lat },
  raisedAt: row.raisedAt,
})
