import { sql } from 'kysely'
import type { Context } from './context.ts'
import { invalid } from './error.ts'

/**
 * The given ids without doubles, sorted, or a refusal naming the first that is not this team's. They cannot be deleted until the
 * transaction ends. @throws DomainError `invalid` at `field`
 */
export async function requireOurs(
  ctx: Context,
  table: 'member' | 'role',
  ids: string[],
  field: string,
): Promise<string[]> {
  const wanted = [...new Set(ids)].sort()
  if (wanted.length === 0) return []
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
    where team_id = ${ctx.teamId} and id = any(${wanted}::text[]) order by id for key share`.execute(ctx.db)
  const known = new Set(rows.map((row) => row.id))
  const stranger = ids.find((id) => !known.has(id))
  if (stranger !== undefined) throw invalid(`No such ${table}: ${stranger}`, field)
  return wanted
}
