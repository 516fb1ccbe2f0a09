import { sql } from 'kysely'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { type PositionJson, positionJson, readPosition } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { Person } from '../person.ts'
import type { Position } from '../place.ts'
import { isTracked } from './tracked.ts'

export type Member = Person & {
  createdAt: Date
  roles: { id: string; name: string; color: string }[]
  position: Position | null
  /** Called by alarms of the training centre. */
  inTraining: boolean
  /** Kinds of channels, in the order in which they are tried. */
  alertedBy: ChannelKind[]
  /** The end of the invitation that is good for longest. */
  invitedUntil: Date | null
  externalId: string | null
  version: number
}

export async function pageMembers(ctx: Context, search: string | undefined, request: PageRequest) {
  const named = contains(search, sql`m.firstname || ' ' || m.lastname`)
  const matching = sql`select m.id from member m where m.team_id = ${ctx.teamId} and ${named}`
  return pageOf(ctx.db, matching, request, (ids) => membersByIds(ctx, ids))
}

async function membersByIds(ctx: Context, ids: string[]): Promise<Member[]> {
  // A position is shown only while its owner lets it be tracked for an open alarm.
  const { rows } = await sql<Omit<Member, 'position'> & { position: PositionJson }>`
    select m.id, m.created_at as "createdAt", m.firstname, m.lastname, m.avatar, m.user_id as user,
      m.external_id as "externalId", m.in_training as "inTraining", m.version,
      coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'color', r.color) order by r.id)
        from member_role mr join role r on r.id = mr.role_id where mr.member_id = m.id), '[]') as roles,
      coalesce((select json_agg(c.kind order by c.place, c.id) from member_channel c where c.member_id = m.id), '[]') as "alertedBy",
      (select max(i.expires_at) from invitation i where i.member_id = m.id and i.expires_at > ${ctx.now()}) as "invitedUntil",
      ${positionJson(sql`p`)} as position
    from member m left join member_position p on p.member_id = m.id and p.centre = ${ctx.centre}
      and ${isTracked(sql`m.id`, sql`p.centre`)}
    where m.team_id = ${ctx.teamId} and m.id = any(${ids}::text[])`.execute(ctx.db)
  return rows.map((row) => ({ ...row, position: readPosition(row.position) }))
}

export async function memberById(ctx: Context, id: string): Promise<Member | undefined> {
  return (await membersByIds(ctx, [id]))[0]
}
