import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'

export type Category = { id: number; name: string; children: { id: number; name: string }[] }

/** A category's name in the team's locale, else in its language, else in English, else in whatever it has; null for none. `t` is the team. */
export const nameOf = (category: 'c' | 'u') => {
  const names = sql.ref(`${category}.names`)
  return sql<string>`coalesce(${names}->>t.locale, ${names}->>split_part(t.locale, '-', 1), ${names}->>'en',
    (select value from jsonb_each_text(${names}) order by key limit 1))`
}
/** The same where there is a category; `c`. */
export const categoryName = sql<string>`coalesce(${nameOf('c')}, '')`

/** The team's categories in their order, each with that `name`; both control centres share them (facts R17). */
export async function categoriesOf(
  ctx: Pick<Context, 'db' | 'teamId'>,
  name: RawBuilder<string> = categoryName,
): Promise<Category[]> {
  const { rows } = await sql<{ id: number; parentId: number | null; name: string }>`
    select c.id, c.parent_id as "parentId", ${name} as name
    from category c join team t on t.id = c.team_id where c.team_id = ${ctx.teamId} and not c.retired order by c.position, c.id`.execute(
    ctx.db,
  )
  const childrenOf = (id: number) => rows.filter((row) => row.parentId === id).map(({ id, name }) => ({ id, name }))
  return rows.filter((row) => row.parentId === null).map(({ id, name }) => ({ id, name, children: childrenOf(id) }))
}

/**
 * The category a report is filed under: the subcategory where one is given.
 * @throws DomainError `invalid` for one that is not the team's, or a subcategory of another category (facts R5)
 */
export async function requireCategory(
  ctx: Context,
  categoryId: number,
  subcategoryId: number | null,
): Promise<{ id: number; name: string }> {
  const top = (await categoriesOf(ctx)).find(({ id }) => id === categoryId)
  if (!top) throw invalid(`There is no category ${categoryId}`, 'data.category.category_id')
  if (subcategoryId === null) return top
  const child = top.children.find(({ id }) => id === subcategoryId)
  if (child) return child
  throw invalid(`Category ${categoryId} has no subcategory ${subcategoryId}`, 'data.category.subcategory_id')
}
