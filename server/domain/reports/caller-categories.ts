import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type Category, categoriesOf, categoryName } from './categories.ts'

/**
 * A category's name in that language where it has one, before all in the team's own kind of it ("sv-FI"); else as the team
 * calls it. `c` is the category, `t` the team.
 */
export const categoryIn = (language: string) => sql<string>`coalesce(
  (select c.names->>tag from unnest(t.locale || t.locales) with ordinality as spoken (tag, place)
    where lower(split_part(tag, '-', 1)) = ${language} and c.names ? tag order by place limit 1),
  c.names->>${language}, ${categoryName})`

/** The categories a citizen may choose from, in the language they read. */
export const categoriesIn = (ctx: Pick<Context, 'db' | 'teamId'>, language: string): Promise<Category[]> =>
  categoriesOf(ctx, categoryIn(language))
