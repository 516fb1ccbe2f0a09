import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { inPrivate } from './stage-store.ts'

/** Posts with private answers (a select of their ids), and how to take those answers out. */
type PrivateAnswers = { held: RawBuilder<unknown>; take: () => Promise<void> }

/**
 * The private answers to some attributes, which must be taken out of posts before the attributes go: with them goes what
 * says that these answers are not for everybody. `which` chooses the attributes: `a` is one, `s` its stage.
 */
export async function privateAnswers(ctx: Context, which: RawBuilder<unknown>): Promise<PrivateAnswers> {
  const { rows } = await sql<{ key: string }>`select a.key from attribute a join stage s on s.id = a.stage_id
    where a.team_id = ${ctx.teamId} and ${which} and (a.response_private or ${inPrivate})`.execute(ctx.db)
  const keys = rows.map(({ key }) => key)
  if (keys.length === 0) return { held: sql`select id from post where false`, take: async () => undefined }
  const holds = sql`team_id = ${ctx.teamId} and jsonb_exists_any("values", ${keys}::text[])`
  const take = async () => {
    await sql`update post set "values" = "values" - ${keys}::text[] where ${holds}`.execute(ctx.db)
    await takePoints(ctx, keys)
  }
  return { held: sql`select id from post where ${holds}`, take }
}

/** A post whose first place was private stands at the first of its others. */
async function takePoints({ db, teamId }: Context, keys: string[]): Promise<void> {
  const { rows } = await sql<{ id: number }>`delete from post_point o using post p
    where p.id = o.post_id and p.team_id = ${teamId} and o.key = any(${keys}::text[]) returning p.id`.execute(db)
  const ids = [...new Set(rows.map(({ id }) => id))]
  await sql`update post p set lng = first.lng, lat = first.lat
    from unnest(${ids}::int[]) x (id) left join lateral (
      select o.lng, o.lat from post_point o where o.post_id = x.id order by length(o.key), o.key limit 1) first on true
    where p.id = x.id`.execute(db)
}
