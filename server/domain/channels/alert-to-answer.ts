import { sql } from 'kysely'
import type { AlertPurpose, StrengthAnswer } from '#server/db/alert-tables.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'

/** One alert as whoever was called is to answer it. */
export type AlertToAnswer = {
  id: string
  teamId: string
  teamName: string
  centre: Centre
  memberId: string
  memberName: string
  /** The language of the member's user, else the team's. */
  locale: string
  purpose: AlertPurpose
  /** What is asked before an alarm: whether they can be available for a role (null: any) then. */
  request: Request | null
  /** Null for a test, and of a request. */
  alarmId: string | null
  title: string | null
  description: string | null
  address: string | null
  isAnswered: boolean
  /** What the member has answered to this alarm, by this alert or otherwise. */
  answer: string | null
  /** The alarm is over, or the time that is asked about; or the alert is older than twelve hours. */
  isOver: boolean
}

type Request = {
  noticeId: string
  role: string | null
  from: Date
  until: Date
  /** In whose clock the times are told. */
  zone: string
  said: StrengthAnswer | null
}
type Row = Omit<AlertToAnswer, 'request'> & {
  request: (Omit<Request, 'from' | 'until'> & { from: number; until: number }) | null
}

/** After it a link opens nothing: phones keep messages for years. */
const LINK_HOURS = 12
/** A number that is texted alone means the alarm of just now. */
const TEXT_HOURS = 6

const select = (now: Date) => sql`select a.id, a.team_id as "teamId", t.name as "teamName", a.centre,
    m.id as "memberId", m.firstname || ' ' || m.lastname as "memberName", coalesce(u.locale, t.locale) as locale, a.purpose,
    l.id as "alarmId", l.title, l.description, concat_ws(', ', l.address->>'line1', l.address->>'city') as address,
    a.answered_at is not null as "isAnswered", r.status as answer,
    coalesce(l.concluded_at is not null, false) or a.queued_at < ${hoursBefore(now, LINK_HOURS)}
      or coalesce(q.ends_at <= ${now}, false) as "isOver",
    case when a.purpose = 'request' and q.notice_id is not null then json_build_object('noticeId', q.notice_id, 'role', o.name,
      'from', extract(epoch from q.starts_at) * 1000, 'until', extract(epoch from q.ends_at) * 1000, 'zone', t.time_zone,
      'said', (select s.said from strength_answer s where s.notice_id = q.notice_id and s.member_id = m.id)) end as request
  from alert a join team t on t.id = a.team_id join member m on m.id = a.member_id
    left join auth_user u on u.id = m.user_id left join alarm l on l.id = a.alarm_id
    left join response r on r.alarm_id = l.id and r.member_id = m.id
    left join strength_notice_role q on q.notice_id = a.strength_id and a.purpose = 'request' left join role o on o.id = q.role_id`

const fromRow = ({ request, ...row }: Row): AlertToAnswer => ({
  ...row,
  request: request && { ...request, from: new Date(request.from), until: new Date(request.until) },
})

const hoursBefore = (now: Date, hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000)

/** The alert that a link is about; undefined where it is gone with its member or alarm. */
export async function alertToAnswer(db: Db, id: string, now: Date): Promise<AlertToAnswer | undefined> {
  const { rows } = await sql<Row>`${select(now)} where a.id = ${id}`.execute(db)
  return rows[0] && fromRow(rows[0])
}

/**
 * The newest alert of the last hours that went to this number by SMS and can be answered. `teamId`: of which team alone, where the
 * number that was texted to is one team's.
 */
export async function alertToNumber(
  db: Db,
  number: string,
  now: Date,
  teamId?: string,
): Promise<AlertToAnswer | undefined> {
  const ofTeam = teamId === undefined ? sql`true` : sql`a.team_id = ${teamId}`
  const { rows } = await sql<Row>`${select(now)}
    where a.channel = 'sms' and a.purpose in ('alarm', 'test') and a.queued_at >= ${hoursBefore(now, TEXT_HOURS)}
      and l.concluded_at is null and ${ofTeam} and exists (
        select from member_channel c where c.id = a.channel_id and c.address = ${number})
    order by a.alarm_id is null, a.queued_at desc, a.id desc limit 1`.execute(db)
  return rows[0] && fromRow(rows[0])
}
