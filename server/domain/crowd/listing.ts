import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#server/db/open.ts'

/** A piece of a list by number: `offset` counts from 0. */
export type Listing<By extends string = string> = { limit: number; offset: number; order: 'asc' | 'desc'; orderby: By }
/** Some rows, and how many match in all. */
export type Listed<Row> = { rows: Row[]; total: number }

/**
 * One piece of a list. `columns`, `from` and `where` are what they are in SQL; `by` is what it is ordered by, the id
 * (`<alias>.id`) deciding between equals.
 */
export async function listed<Row>(
  db: Db,
  { columns, from, where }: Record<'columns' | 'from' | 'where', RawBuilder<unknown>>,
  { by, id }: Record<'by' | 'id', RawBuilder<unknown>>,
  { limit, offset, order }: Listing,
): Promise<Listed<Row>> {
  const direction = sql.raw(order)
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Row>`select ${columns} from ${from} where ${where}
      order by ${by} ${direction}, ${id} ${direction} limit ${limit} offset ${offset}`.execute(db),
    sql<{ total: number }>`select count(*)::int as total from ${from} where ${where}`.execute(db),
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}
