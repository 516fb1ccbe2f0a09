import { type RawBuilder, sql } from 'kysely'
import type { AlertingSettings } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { actorJson, personJson, positionJson, readActor, readPosition } from '../json.ts'
import { mediaOf } from '../media/media-of.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import { type Priority, priorityOf } from '../priority.ts'
import { withinReach } from '../reach.ts'
import { officersDueAt, type Unowned } from '../unowned.ts'
import type { Alarm } from './alarm.ts'

export type AlarmFilter = { concluded?: boolean | undefined; search?: string | undefined }

export const addressText = sql.raw(
  ['line1', 'line2', 'postalCode', 'city', 'province', 'country'].map((part) => `a.address->>'${part}'`).join(', '),
)

/** A page of this centre's alarms. */
export function pageAlarms(ctx: Context, filter: AlarmFilter, request: PageRequest) {
  const state =
    filter.concluded === undefined
      ? sql`true`
      : filter.concluded
        ? sql`a.concluded_at is not null`
        : sql`a.concluded_at is null`
  const found = contains(filter.search, sql`a.title`, sql`a.description`, addressText, sql`a.sequence`)
  const matching = sql`select a.id from alarm a where ${withinReach(ctx)} and ${state} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => alarmsByIds(ctx, ids))
}

/** The alarms with these ids, each with its members, vehicles, tags and media: one statement. */
async function alarmsByIds(ctx: Context, ids: string[]): Promise<Alarm[]> {
  const { rows } = await sql<Row>`
    select a.*, ${actorJson(sql`a.creator`)} as creator, ${tags} as tags, ${members} as members, ${vehicles} as vehicles,
      ${media} as media, ${owner} as owner, ${alerting} as alerting, ${hasOfficers} as has_officers, (select min(t.priority) from alarm_tag at join tag t on t.id = at.tag_id where at.alarm_id = a.id) as tag_priority
    from alarm a where ${withinReach(ctx)} and a.id = any(${ids}::text[])`.execute(ctx.db)
  return rows.map(alarmFromRow)
}

export async function alarmById(ctx: Context, id: string): Promise<Alarm | undefined> {
  return (await alarmsByIds(ctx, [id]))[0]
}

/** Does this centre have that alarm? Cheaper than reading it. */
export async function alarmExists(ctx: Context, id: string): Promise<boolean> {
  const { rows } = await sql`select from alarm a where ${withinReach(ctx)} and a.id = ${id}`.execute(ctx.db)
  return rows.length > 0
}

const list = (of: RawBuilder<unknown>, order: RawBuilder<unknown>, from: RawBuilder<unknown>) =>
  sql`coalesce((select json_agg(json_build_object(${of}) order by ${order}) from ${from}), '[]')`

const tags = list(
  sql`'id', t.id, 'name', t.name, 'color', t.color, 'translations', t.translations`,
  sql`at.place`,
  sql`alarm_tag at join tag t on t.id = at.tag_id where at.alarm_id = a.id`,
)

const members = list(
  sql`'person', ${personJson(sql`m`)}, 'responseId', r.id, 'eta', extract(epoch from r.eta) * 1000, 'status', r.status,
    'role', (select ro.name from member_role mr join role ro on ro.id = mr.role_id where mr.member_id = m.id order by ro.id limit 1),
    'position', ${positionJson(sql`p`)}`,
  sql`r.id`,
  sql`response r join member m on m.id = r.member_id
    left join member_position p on p.member_id = m.id and p.centre = a.centre and r.tracking and a.concluded_at is null where r.alarm_id = a.id`,
)

const vehicles = list(
  sql`'id', v.id, 'name', v.name, 'type', v.type, 'active', v.active, 'assignmentId', s.id, 'status', s.status,
    'position', ${positionJson(sql`p`)}`,
  sql`s.id`,
  sql`assignment s join vehicle v on v.id = s.vehicle_id left join vehicle_position p on p.vehicle_id = v.id
    where s.alarm_id = a.id and v.active`,
)

const media = list(
  sql`'id', f.id, 'description', f.description, 'creator', f.creator->>'id', 'file', f.file, 'thumbnail', f.thumbnail`,
  sql`f.id`,
  mediaOf(sql`a.id`),
)

const owner = sql`(select json_build_object('id', u.id, 'name', u.name) from membership s join auth_user u on u.id = s.user_id
  where s.id = a.owner_membership)`
const alerting = sql`(select t.alerting from team t where t.id = a.team_id)`
/** Somebody who would be told that nobody owns it. */
const hasOfficers = sql`(a.unowned_since is not null and exists (select from team t join member m on m.team_id = t.id
  where t.id = a.team_id and t.alerting -> 'dutyOfficers' ? m.id and (a.centre = 'live' or m.in_training)
    and exists (select from member_channel c where c.member_id = m.id)))`

type Row = {
  id: string
  centre: Alarm['centre']
  sequence: number
  created_at: Date
  updated_at: Date
  title: string | null
  description: string | null
  address: Alarm['address']
  lng: number | null
  lat: number | null
  concluded_at: Date | null
  owner: { id: string; name: string } | null
  owned_since: Date | null
  unowned_since: Date | null
  officers_told_at: Date | null
  alerting: AlertingSettings
  has_officers: boolean
  creator: Parameters<typeof readActor>[0]
  given_priority: Priority | null
  tag_priority: Priority | null
  external_id: string | null
  version: number
  tags: Alarm['tags']
  members: MemberJson[]
  vehicles: VehicleJson[]
  media: Alarm['media']
}
type PositionJson = Parameters<typeof readPosition>[0]
type MemberJson = {
  person: Omit<Alarm['members'][number], 'role' | 'response' | 'position'>
  responseId: string
  eta: number | null
  status: Alarm['members'][number]['response']['status']
  role: string | null
  position: PositionJson
}
type VehicleJson = Omit<Alarm['vehicles'][number], 'assignment' | 'position'> & {
  assignmentId: string
  status: Alarm['vehicles'][number]['assignment']['status']
  position: PositionJson
}

function unownedOf(row: Row, priority: Priority): Unowned | null {
  const { unowned_since: since, officers_told_at: officersToldAt, has_officers: hasOfficers, alerting } = row
  if (!since || row.owner || row.concluded_at) return null
  const isToldOnce = officersToldAt !== null
  const officersAt = hasOfficers && !isToldOnce ? officersDueAt(since, priority, alerting) : null
  return { since, officersAt, officersToldAt }
}

function alarmFromRow(row: Row): Alarm {
  const { priority, from } = priorityOf(row.given_priority, row.tag_priority)
  return {
    id: row.id,
    centre: row.centre,
    sequence: row.sequence,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    title: row.title,
    description: row.description,
    address: row.address,
    location: row.lng === null || row.lat === null ? null : { lng: row.lng, lat: row.lat },
    concludedAt: row.concluded_at,
    owner: row.owner && { ...row.owner, since: row.owned_since ?? row.updated_at },
    unowned: unownedOf(row, priority),
    creator: readActor(row.creator),
    priority,
    priorityFrom: from,
    externalId: row.external_id,
    version: row.version,
    tags: row.tags,
    members: row.members.map(({ person, responseId, eta, status, role, position }) => ({
      ...person,
      role,
      response: { id: responseId, eta: eta === null ? null : new Date(eta), status },
      position: readPosition(position),
    })),
    vehicles: row.vehicles.map(({ assignmentId, status, position, ...vehicle }) => ({
      ...vehicle,
      assignment: { id: assignmentId, status },
      position: readPosition(position),
    })),
    media: row.media,
  }
}
