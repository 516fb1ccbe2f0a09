import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { ownColumns } from '../revisions/index.ts'
import type { Post } from './post.ts'

const message = (column: string) =>
  sql`(select m.${sql.ref(column)} from message m where m.id = p.message_id) as ${sql.ref(column === 'type' ? 'source' : column)}`

/** The posts it belongs to, as far as deciding who reads them goes; a circle ends where it began. */
const above = sql`case when p.parent_id is null then '[]' else (
  with recursive up (id, parent_id, membership_id, status, published_to) as (
    select a.id, a.parent_id, a.membership_id, a.status, a.published_to from post a where a.id = p.parent_id
    union select a.id, a.parent_id, a.membership_id, a.status, a.published_to from post a join up on a.id = up.parent_id)
  select json_agg(json_build_object('membershipId', u.membership_id, 'status', u.status, 'publishedTo', u.published_to))
  from up u) end`

/** The columns of a post by the names of `Post`; `p` is the row. */
export const postColumns = sql`${ownColumns}, p.message_id as "messageId", ${message('type')}, ${message('message')},
  (select c.contact from message m join contact c on c.id = m.contact_id where m.id = p.message_id) as contact,
  array(select s.set_id from post_in_set s where s.post_id = p.id order by s.set_id) as sets,
  (select json_build_object('id', l.id, 'membershipId', l.membership_id, 'expiresAt', extract(epoch from l.expires_at) * 1000)
    from post_lock l where l.post_id = p.id) as lock, ${above} as above`

/** Posts of the caller's centre; revisions and translations are reached through their post alone. */
export const ours = (ctx: Context) => sql`${inCentre(ctx)} and p.type = 'report'`

export const inCentre = (ctx: Context) => sql`p.team_id = ${ctx.teamId} and p.centre = ${ctx.centre}`

/** The same, a translation by its own id as well. */
export async function postOrTranslationById(ctx: Context, id: number): Promise<Post | undefined> {
  const where = sql`${inCentre(ctx)} and p.type in ('report', 'translation') and p.id = ${id}`
  const { rows } = await sql<Post>`select ${postColumns} from post p where ${where}`.execute(ctx.db)
  return rows[0]
}

export async function postById(ctx: Context, id: number): Promise<Post | undefined> {
  const where = sql`${ours(ctx)} and p.id = ${id}`
  const { rows } = await sql<Post>`select ${postColumns} from post p where ${where}`.execute(ctx.db)
  return rows[0]
}
