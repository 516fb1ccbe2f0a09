import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Post } from './post.ts'

/** The columns of a post by the names of `Post`; `p` is the row. */
export const postColumns = sql`p.id, p.parent_id as "parentId", p.form_id as "formId", p.membership_id as "membershipId",
  p.type, p.title, p.content, p.slug, p.color, p.author_email as "authorEmail", p.author_realname as "authorRealname",
  p.status, p.locale, p.published_to as "publishedTo", p."values",
  case when p.lng is not null then json_build_object('lng', p.lng, 'lat', p.lat) end as place,
  p.created_at as "createdAt", p.updated_at as "updatedAt"`

/** Posts of the caller's centre; revisions and translations are reached through their post alone. */
export const ours = (ctx: Context) => sql`p.team_id = ${ctx.teamId} and p.centre = ${ctx.centre} and p.type = 'report'`

export async function postById(ctx: Context, id: number): Promise<Post | undefined> {
  const { rows } = await sql<Post>`select ${postColumns} from post p where ${ours(ctx)} and p.id = ${id}`.execute(
    ctx.db,
  )
  return rows[0]
}
