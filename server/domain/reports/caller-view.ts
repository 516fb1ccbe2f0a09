import { sql } from 'kysely'
import type { CloseReason } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import type { Driving, Travel } from '../travel.ts'
import { categoryIn } from './caller-categories.ts'
import { type Help, type HelpStatus, helpStatus, minutesUntilHelp } from './caller-status.ts'

/** What a citizen sees of their report, the chat apart. Not who reported, nor which vehicle comes from where. */
export type CallerView = {
  createdAt: Date
  category: string
  description: string | null
  address: string | null
  reason: CloseReason | null
  sharing: { at: Date; accuracy: number | null } | null
  status: HelpStatus
  /** Until help is there, by road where that is known; null when nobody can say. */
  minutes: number | null
}

/** An older fix says nothing about where a vehicle is that drives. */
const NEW_SECONDS = 300

/** A report as its citizen sees it, its category in that language. @throws DomainError `not_found` */
export async function callerView(ctx: Context, id: number, language: string, travel: Travel): Promise<CallerView> {
  const { rows } = await sql<Row>`
    select r.created_at as "createdAt", ${categoryIn(language)} as category, r.description, r.address,
      r.close_reason as reason, r.status = 'open' as "isOpen", r.seen_at is not null as "wasSeen",
      (select json_build_object('at', p.at, 'accuracy', p.accuracy) from report_position p where p.report_id = r.id) as sharing,
      (${alarm(ctx.now())}) as alarm, t.driving
    from report r join category c on c.id = r.category_id join team t on t.id = r.team_id
    where r.id = ${id} and r.team_id = ${ctx.teamId} and r.centre = ${ctx.centre}`.execute(ctx.db)
  if (!rows[0]) throw notFound('report')
  const { driving, ...row } = rows[0]
  return { ...fromRow(row), minutes: await minutesUntilHelp(row, travel, { driving, sharedAs: sharedBy(id, row) }) }
}

const alarm = (now: Date) => sql`
  select json_build_object('place', ${place(sql`coalesce(a.lng, r.lng)`, sql`coalesce(a.lat, r.lat)`)},
    'units', (select coalesce(json_agg(json_build_object('status', s.status, 'place', ${place(sql`p.lng`, sql`p.lat`)})), '[]')
      from assignment s join vehicle v on v.id = s.vehicle_id and v.active
      left join vehicle_position p on p.vehicle_id = v.id and p.at >= ${now}::timestamptz - make_interval(secs => ${NEW_SECONDS})
      where s.alarm_id = a.id),
    'wasThere', exists (select from assignment s where s.alarm_id = a.id and s.status = 'returning') and exists (
      select from activity e where e.alarm_id = a.id and e.action = 'ASSIGNMENT_UPDATE'
        and e.changes @> '[{"key": "status", "to": "on_scene"}]'))
  from link l join alarm a on a.id = l.alarm_id where l.report_id = r.id and a.concluded_at is null`

const place = (lng: ReturnType<typeof sql>, lat: ReturnType<typeof sql>) =>
  sql`case when ${lng} is not null then json_build_object('lng', ${lng}, 'lat', ${lat}) end`

/** Whoever looks at the same report while the same number is on the way. */
const sharedBy = (id: number, { alarm }: Help) =>
  `report ${id} ${alarm?.units.filter(({ status, place }) => status === 'en_route' && place).length}`

type Row = { driving: Driving } & Omit<CallerView, 'sharing' | 'status' | 'minutes'> &
  Help & { sharing: { at: string; accuracy: number | null } | null }

function fromRow({ sharing, isOpen, wasSeen, alarm, ...row }: Omit<Row, 'driving'>): Omit<CallerView, 'minutes'> {
  const help = { isOpen, wasSeen, alarm }
  return {
    ...row,
    sharing: sharing && { ...sharing, at: new Date(sharing.at) },
    status: helpStatus(help),
  }
}
