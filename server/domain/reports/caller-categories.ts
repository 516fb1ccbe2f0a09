import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type Category, categoryName } from './categories.ts'

/** A category's name in that language where it has one, else as the team calls it. `c` is the category, `t` the team. */
export const categoryIn = (language: string) => sql<string>`coalesce(c.names->>${language}, ${categoryName})`

/** The categories a citizen may choose from, in the language they read. */
export async function categoriesIn(ctx: Pick<Context, 'db' | 'teamId'>, language: string): Promise<Category[]> {
  const { rows } = await sql<{ id: number; parentId: number | null; name: string }>`
    select c.id, c.parent_id as "parentId", ${categoryIn(language)} as name from category c join team t on t.id = c.team_id
    where c.team_id = ${ctx.teamId} and not c.retired order by c.position, c.id`.execute(ctx.db)
  const under = (parent: number | null) =>
    rows.filter(({ parentId }) => parentId === parent).map(({ id, name }) => ({ id, name }))
  return under(null).map((top) => ({ ...top, children: under(top.id) }))
}
