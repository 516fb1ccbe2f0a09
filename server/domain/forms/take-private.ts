import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import { inPrivate } from './attribute-store.ts'

/**
 * Takes the private answers to some attributes out of posts, before the attributes go: with them goes what says that
 * these answers are not for everybody. `which` chooses them; `a` is the attribute, `s` its stage.
 */
export async function takePrivateAnswers(ctx: Context, which: RawBuilder<unknown>): Promise<void> {
  const { rows } = await sql<{ key: string }>`select a.key from attribute a join stage s on s.id = a.stage_id
    where a.team_id = ${ctx.teamId} and ${which} and (a.response_private or ${inPrivate})`.execute(ctx.db)
  const keys = rows.map(({ key }) => key)
  if (keys.length === 0) return
  await sql`update post set "values" = "values" - ${keys}::text[]
    where team_id = ${ctx.teamId} and jsonb_exists_any("values", ${keys}::text[])`.execute(ctx.db)
  await takePoints(ctx, keys)
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
