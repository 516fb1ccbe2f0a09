import { sql } from 'kysely'
import type { AlertingSettings, AvailabilityStatus, WaveReason } from '#server/db/alert-tables.ts'
import { fittingRules, type Rule } from '../alert-rules/index.ts'
import { statusesAt } from '../availability/index.ts'
import type { Context } from '../context.ts'
import { type Crew, crewOf } from '../crew/index.ts'
import { priorityOf } from '../priority.ts'
import { type LadderTimes, ladderTimes } from './ladder-times.ts'
import type { Made } from './next-steps.ts'
import type { Person } from './person.ts'

/** One telling: that enough come, or that it is over. */
export type Told = Omit<Made, 'purpose'> & { purpose: 'enough' | 'stand_down' }

export type Wave = { wave: number; reason: WaveReason; at: Date; members: string[] }

/** All that decides who is called to an alarm, and when. */
export type Situation = {
  alarm: { id: string; title: string | null; concluded: boolean }
  times: LadderTimes
  /** Those that the alarm fits. */
  rules: Rule[]
  /** Who can be called: in the order of their ids. */
  people: Person[]
  made: Made[]
  /** Those since everybody was stood down; where an alarm goes on after that, the others are over. */
  open: Made[]
  told: Told[]
  waves: Wave[]
  crew: Crew
}

/** Undefined when the centre has no such alarm. */
export async function situationOf(ctx: Context, alarmId: string): Promise<Situation | undefined> {
  const alarm = await alarmOf(ctx, alarmId)
  if (!alarm) return undefined
  const { id, title, concluded, tags, alerting } = alarm
  const { priority } = priorityOf(alarm.given, alarm.ofTags)
  const rows = await rowsOf(ctx, alarmId)
  const [made, told] = [rows.filter(isCalled), rows.filter((row) => !isCalled(row)) as Told[]] // safe: there is nothing else
  const waves = await wavesOf(ctx, alarmId)
  const over = waves.findLast(({ reason }) => reason === 'stand_down')?.wave ?? 0
  return {
    alarm: { id, title, concluded },
    times: ladderTimes(alerting),
    rules: await fittingRules(ctx, { tags, priority }),
    people: await peopleOf(ctx, alarmId),
    made,
    open: made.filter(({ wave }) => wave > over),
    told,
    waves,
    crew: await crewOf(ctx, alarmId),
  }
}

type AlarmRow = Situation['alarm'] & {
  tags: string[]
  given: 1 | 2 | 3 | null
  ofTags: 1 | 2 | 3 | null
  alerting: AlertingSettings
}

async function alarmOf(ctx: Context, id: string): Promise<AlarmRow | undefined> {
  const { rows } = await sql<AlarmRow>`
    select a.id, a.title, a.concluded_at is not null as concluded, a.given_priority as given, t.alerting,
      array(select tag_id from alarm_tag where alarm_id = a.id) as tags,
      (select min(t.priority) from alarm_tag at join tag t on t.id = at.tag_id where at.alarm_id = a.id) as "ofTags"
    from alarm a join team t on t.id = a.team_id
    where a.id = ${id} and a.team_id = ${ctx.teamId} and a.centre = ${ctx.centre}`.execute(ctx.db)
  return rows[0]
}

/** Who can be called to an alarm: members with a channel, in training those of its list. */
export async function peopleOf(ctx: Context, alarmId: string): Promise<Person[]> {
  const { rows } = await sql<Omit<Person, 'status'>>`
    select m.id, m.firstname || ' ' || m.lastname as name,
      array(select role_id from member_role where member_id = m.id) as roles,
      array(select group_id from crew_group_member where member_id = m.id) as groups, c.channels,
      exists (select from alert a where a.alarm_id = ${alarmId} and a.member_id = m.id
        and a.purpose in ('alarm', 'information')) as called,
      case when r.status = 'not_coming' then 'not_coming' when r.status is not null or r.eta is not null then 'coming' end as answer
    from member m left join response r on r.alarm_id = ${alarmId} and r.member_id = m.id,
      lateral (select json_agg(json_build_object('id', c.id, 'kind', c.kind) order by c.place, c.id) as channels
        from member_channel c where c.member_id = m.id) c
    where m.team_id = ${ctx.teamId} and c.channels is not null and (${ctx.centre} = 'live' or m.in_training)
    order by m.id`.execute(ctx.db)
  const statuses = await statusesAt(
    ctx,
    rows.map(({ id }) => id),
    ctx.now(),
  )
  return rows.map((row) => ({ ...row, status: statuses.get(row.id) ?? ('available' as AvailabilityStatus) }))
}

const isCalled = (row: Made | Told): row is Made => row.purpose === 'alarm' || row.purpose === 'information'

async function rowsOf(ctx: Context, alarmId: string): Promise<(Made | Told)[]> {
  const { rows } = await sql<Made | Told>`
    select member_id as member, channel_id as "channelId", channel, purpose, wave, step, state, queued_at as "queuedAt"
    from alert where alarm_id = ${alarmId} and purpose <> 'unowned'`.execute(ctx.db)
  return rows
}

async function wavesOf(ctx: Context, alarmId: string): Promise<Wave[]> {
  const { rows } = await sql<Wave>`
    select w.wave, w.reason, w.at,
      array(select distinct a.member_id from alert a where a.alarm_id = w.alarm_id and a.wave = w.wave) as members
    from alert_wave w where w.alarm_id = ${alarmId} order by w.wave`.execute(ctx.db)
  return rows
}
