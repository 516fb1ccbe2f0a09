import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { may, type Viewer } from '../viewer.ts'
import { visibleTags } from './tag.ts'

type Given = number | string

/**
 * The tags meant by ids (also as text), names or slugs, each once, and what is none that this viewer may use. A number is
 * an id before it is a name; of several tags with one name it is the one nearest to the top, then the oldest (facts C45).
 */
export async function resolveTags(
  ctx: Context,
  viewer: Viewer,
  given: readonly Given[],
): Promise<{ ids: number[]; unknown: Given[] }> {
  const found = await findTags(ctx, viewer, given)
  return {
    ids: [...new Set(found.flatMap((id) => id ?? []))],
    unknown: given.filter((_, i) => found[i] === null),
  }
}

/** The id of each, in order; null for what is none. */
export async function findTags(
  { db, teamId }: Context,
  viewer: Viewer,
  given: readonly Given[],
): Promise<(number | null)[]> {
  if (given.length === 0) return []
  // Who manages posts keeps the tags they have, whoever may see those.
  const usable = may(viewer, 'Manage Posts') ? sql`true` : visibleTags(viewer)
  const names = given.map((one) => (typeof one === 'string' ? one.trim() : null))
  const { rows } = await sql<{ id: number | null }>`
    select (select t.id from crowd_tag t where t.team_id = ${teamId} and ${usable}
        and (t.id = g.id or same_name(t.name) = same_name(g.name) or same_name(t.slug) = same_name(g.name))
      order by coalesce(t.id = g.id, false) desc, same_name(t.name) = same_name(g.name) desc, t.parent_id is not null, t.id limit 1) as id
    from unnest(${given.map(idIn)}::int[], ${names}::text[]) with ordinality g (id, name, place) order by g.place`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

const idIn = (one: Given) => (/^[1-9]\d{0,8}$/.test(String(one).trim()) ? Number(one) : null)
