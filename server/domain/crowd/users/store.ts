import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import type { Viewer } from '../viewer.ts'
import { type Standing, standingFrom, standingOf } from './standing.ts'
import { type CrowdUser, mayManage } from './user.ts'

export type UserFilter = { q: string | undefined; roles: string[] | undefined; emails: string[] | undefined }

type Row = Omit<CrowdUser, 'standing'> & { given: string[] | null; rights: Standing['rights'] }

const columns = sql`s.id, s.user_id as "userId", s.created_at as "createdAt", s.updated_at as "updatedAt", u.email,
  u.name as realname, s.logins, s.failed_attempts as "failedAttempts", s.last_login as "lastLogin",
  s.last_attempt as "lastAttempt", s.role, s.rights, r.permissions as given`
const from = sql`membership s join auth_user u on u.id = s.user_id
  left join crowd_role r on r.team_id = s.team_id and r.name = s.role`
const ORDER = { id: sql`s.id`, created: sql`s.created_at`, realname: sql`lower(u.name)` }

const userFrom = ({ given, rights, ...row }: Row): CrowdUser => ({
  ...row,
  standing: standingFrom({ role: row.role, given, rights }),
})

/**
 * The team's users. Addresses and roles are searched only for who manages users: for everybody else a search by them finds nobody but
 * themself, or it would tell what the list does not show.
 */
export async function listUsers(
  { db, teamId }: Context,
  viewer: Viewer,
  { q, roles, emails }: UserFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<CrowdUser>> {
  const manages = mayManage(viewer)
  const emailsLower = emails?.map((email) => email.toLowerCase())
  const where = sql.join(
    [
      sql`s.team_id = ${teamId}`,
      contains(q, ...(manages ? [sql`u.name`, sql`u.email`] : [sql`u.name`])),
      ...(roles ? [sql`s.role = any(${roles}::text[])`] : []),
      ...(emailsLower ? [sql`u.email = any(${emailsLower}::text[])`] : []),
      ...((roles || emails) && !manages ? [sql`s.id = ${viewer.membershipId}::int`] : []),
    ],
    sql` and `,
  )
  const order = { by: ORDER[listing.orderby], id: sql`s.id` }
  const { rows, total } = await listed<Row>(db, { columns, from, where }, order, listing)
  return { rows: rows.map(userFrom), total }
}

export async function userById({ db, teamId }: Context, id: number): Promise<CrowdUser | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from ${from} where s.team_id = ${teamId} and s.id = ${id}`.execute(db)
  return rows[0] && userFrom(rows[0])
}

/** How far the viewer's word reaches, where that is asked: of who manages users. */
export const standingOfManager = async (ctx: Context, viewer: Viewer): Promise<Standing | undefined> =>
  viewer.membershipId !== null && mayManage(viewer) ? standingOf(ctx, viewer.membershipId) : undefined
