import { sql } from 'kysely'
import type { Address } from '#lib/address.ts'
import type { AlertingSettings, ChannelKind } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { priorityOf } from '../priority.ts'
import { ladderTimes } from './ladder-times.ts'
import type { Device, Notice, Target } from './notice.ts'

/** One call that is ours to send. `over`: its alarm is, and it would call people to it; somebody owns it; or the time it asks about. */
export type DueAlert = { notice: Notice; target: Target; removed: boolean; over: boolean }

type Row = {
  id: string
  purpose: Notice['purpose']
  address: string | null
  removed: boolean
  devices: Device[]
  member: Notice['member']
  team: Notice['team'] & { alerting: AlertingSettings }
  alarm: AlarmJson | null
  strength: StrengthJson | null
}
/** Times in Unix ms. */
type StrengthJson = {
  zone: string
  short: { role: string | null; count: number; from: number; until: number | null }[] | null
}
type AlarmJson = {
  id: string
  sequence: number
  title: string | null
  description: string | null
  given: 1 | 2 | 3 | null
  ofTags: 1 | 2 | 3 | null
  address: Address | null
  lng: number | null
  lat: number | null
  raisedAt: number
  over: boolean
  owned: boolean
}

/**
 * Takes the oldest calls of an alarm (null: those of none) that wait for a channel, with all that the channel is told. From here
 * on they are nobody else's: `sending_at` says so before anything goes out.
 */
export async function claimAlerts(
  ctx: Context,
  channel: ChannelKind,
  alarmId: string | null,
  count: number,
): Promise<DueAlert[]> {
  const { rows } = await sql<Row>`
    with next as (select id from alert where channel = ${channel} and state = 'queued' and sending_at is null
        and team_id = ${ctx.teamId} and centre = ${ctx.centre} and alarm_id is not distinct from ${alarmId}
      order by id limit ${count} for update skip locked)
    update alert a set sending_at = ${ctx.now()} from next, member m join team t on t.id = m.team_id
      left join auth_user u on u.id = m.user_id
    where a.id = next.id and m.id = a.member_id
    returning a.id, a.purpose, a.channel_id is null as removed,
      (select c.address from member_channel c where c.id = a.channel_id) as address,
      case when a.channel = 'push' then coalesce((select json_agg(json_build_object('id', s.id, 'endpoint', s.endpoint, 'p256dh', s.p256dh,
        'auth', s.auth) order by s.id) from push_subscription s where s.member_id = m.id), '[]') else '[]' end as devices,
      json_build_object('id', m.id, 'name', m.firstname || ' ' || m.lastname, 'locale', coalesce(u.locale, t.locale)) as member,
      json_build_object('id', t.id, 'name', t.name, 'alerting', t.alerting) as team,
      (select json_build_object('id', l.id, 'sequence', l.sequence, 'title', l.title, 'description', l.description, 'given', l.given_priority,
        'ofTags', (select min(g.priority) from alarm_tag at join tag g on g.id = at.tag_id where at.alarm_id = l.id),
        'address', l.address, 'lng', l.lng, 'lat', l.lat, 'raisedAt', extract(epoch from l.created_at) * 1000,
        'over', l.concluded_at is not null, 'owned', l.owner_membership is not null) from alarm l where l.id = a.alarm_id) as alarm,
      case when a.strength_id is null then null else json_build_object('zone', t.time_zone, 'short',
        (select json_agg(json_build_object('role', o.name, 'count', r.count, 'from', extract(epoch from r.starts_at) * 1000,
          'until', extract(epoch from r.ends_at) * 1000) order by r.starts_at, o.name) from strength_notice_role r
          left join role o on o.id = r.role_id where r.notice_id = a.strength_id)) end as strength`.execute(ctx.db)
  return rows.map((row) => dueOf(ctx, channel, row))
}

function dueOf({ centre, now }: Context, kind: ChannelKind, row: Row): DueAlert {
  const { id: alertId, purpose, address, removed, devices, member, alarm } = row
  const { alerting, ...team } = row.team
  const strength = row.strength && shownStrength(row.strength, now())
  const notice: Notice = {
    alertId,
    purpose,
    drill: centre === 'training' || purpose === 'test',
    team,
    alarm: alarm && shownAlarm(alarm),
    strength,
    member,
    keepSeconds: strength ? keptSeconds(strength) : ladderTimes(alerting).realarmSeconds,
  }
  if (purpose === 'unowned')
    return { notice, target: { kind, address, devices }, removed, over: !alarm || alarm.over || alarm.owned }
  const isCall = purpose === 'alarm' || purpose === 'information'
  const over = isCall ? alarm?.over === true : row.strength !== null && notice.keepSeconds === 0
  return { notice, target: { kind, address, devices }, removed, over }
}

function shownStrength({ zone, short }: StrengthJson, now: Date): NonNullable<Notice['strength']> {
  const dated = (short ?? []).map(({ from, until, ...one }) => ({
    ...one,
    from: new Date(from),
    until: until === null ? null : new Date(until),
  }))
  return { zone, now, short: dated }
}

/** Links open nothing after it. */
const MOST_KEPT_SECONDS = 12 * 60 * 60

/** How long it is worth telling: until nobody is missing any more; 0 when that is so already, or the role is gone. */
function keptSeconds({ short, now }: NonNullable<Notice['strength']>): number {
  const left = short.map(({ until }) => (until ? (until.getTime() - now.getTime()) / 1000 : MOST_KEPT_SECONDS))
  return Math.floor(Math.min(MOST_KEPT_SECONDS, Math.max(0, ...left)))
}

function shownAlarm({ id, sequence, title, description, given, ofTags, address, lng, lat, raisedAt }: AlarmJson) {
  const location = lng === null || lat === null ? null : { lng, lat }
  const { priority } = priorityOf(given, ofTags)
  return {
    id,
    sequence,
    title,
    description,
    priority,
    address: oneLine(address),
    location,
    raisedAt: new Date(raisedAt),
  }
}

function oneLine(address: Address | null): string | null {
  if (!address) return null
  const { line1, line2, postalCode, city } = address
  const town = [postalCode, city].filter(Boolean).join(' ')
  return [line1, line2, town].filter(Boolean).join(', ') || null
}
