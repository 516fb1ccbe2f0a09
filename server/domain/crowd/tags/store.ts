import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import type { Viewer } from '../viewer.ts'
import { type CrowdTag, visibleTags } from './tag.ts'

/** `parents`: ids of tags, null among them for the top level. */
export type TagFilter = {
  q: string | undefined
  names: string[] | undefined
  types: string[] | undefined
  parents: { ids: number[]; none: boolean } | undefined
}

const columns = sql`t.id, t.parent_id as "parentId", t.name, t.slug, t.type, t.color, t.icon, t.description, t.role,
  t.priority, t.created_at as "createdAt"`
const ORDER = {
  id: sql`t.id`,
  tag: sql`lower(t.name)`,
  slug: sql`t.slug`,
  priority: sql`t.priority`,
  created: sql`t.created_at`,
}

/** The team's tags that this viewer may see. */
export function listTags(
  { db, teamId }: Context,
  viewer: Viewer,
  { q, names, types, parents }: TagFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<CrowdTag>> {
  const conditions = [
    sql`t.team_id = ${teamId}`,
    visibleTags(viewer),
    contains(q, sql`t.name`),
    names ? sql`same_name(t.name) in (select same_name(x) from unnest(${names}::text[]) x)` : sql`true`,
    types ? sql`t.type = any(${types}::text[])` : sql`true`,
    parents
      ? sql`(t.parent_id = any(${parents.ids}::bigint[]) or (${parents.none} and t.parent_id is null))`
      : sql`true`,
  ]
  const where = sql.join(conditions, sql` and `)
  return listed(db, { columns, from: sql`crowd_tag t`, where }, { by: ORDER[listing.orderby], id: sql`t.id` }, listing)
}

/** The team's tag with this id, whoever asks; `lock` holds it until the commit. */
export async function tagById({ db, teamId }: Context, id: number, lock = false): Promise<CrowdTag | undefined> {
  const { rows } = await sql<CrowdTag>`select ${columns} from crowd_tag t
    where t.team_id = ${teamId} and t.id = ${id} ${lock ? sql`for update` : sql``}`.execute(db)
  return rows[0]
}

/** The ids of a tag and of all below it. */
export const familyOf = (id: number) => sql<{ id: number }>`
  with recursive family as (
    select id from crowd_tag where id = ${id}
    union select c.id from crowd_tag c join family on c.parent_id = family.id)
  select id from family`
