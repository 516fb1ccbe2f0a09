import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { ownColumns } from '../revisions/index.ts'
import type { Post } from './post.ts'

const message = (column: string) =>
  sql`(select m.${sql.ref(column)} from message m where m.id = p.message_id) as ${sql.ref(column === 'type' ? 'source' : column)}`

/** The columns of a post by the names of `Post`; `p` is the row. */
export const postColumns = sql`${ownColumns}, p.message_id as "messageId", ${message('type')}, ${message('message')},
  (select c.contact from message m join contact c on c.id = m.contact_id where m.id = p.message_id) as contact,
  array(select s.set_id from post_in_set s where s.post_id = p.id order by s.set_id) as sets,
  (select json_build_object('id', l.id, 'membershipId', l.membership_id, 'expiresAt', extract(epoch from l.expires_at) * 1000)
    from post_lock l where l.post_id = p.id) as lock`

/** Posts of the caller's centre; revisions and translations are reached through their post alone. */
export const ours = (ctx: Context) => sql`${inCentre(ctx)} and p.type = 'report'`

export const inCentre = (ctx: Context) => sql`p.team_id = ${ctx.teamId} and p.centre = ${ctx.centre}`

export async function postById(ctx: Context, id: number): Promise<Post | undefined> {
  const where = sql`${ours(ctx)} and p.id = ${id}`
  const { rows } = await sql<Post>`select ${postColumns} from post p where ${where}`.execute(ctx.db)
  return rows[0]
}
