import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'

/** What a rule names by id: the tags of alarms, and whom it calls. */
export type Aims = { tags: string[]; roles: string[]; groups: string[]; vehicles: string[] }

const TABLES = { tags: 'tag', roles: 'role', groups: 'crew_group', vehicles: 'vehicle' } as const
const COLUMNS = { roles: 'role_id', groups: 'group_id', vehicles: 'vehicle_id' } as const
const THINGS = { tags: 'tag', roles: 'role', groups: 'group', vehicles: 'vehicle' }
type Aim = keyof Aims

/**
 * They cannot be deleted until the transaction ends.
 * @throws DomainError `invalid` naming the first id that is not this team's
 */
export async function requireAims(ctx: Context, aims: Partial<Aims>): Promise<void> {
  for (const aim of Object.keys(TABLES) as Aim[]) {
    const wanted = aims[aim] ?? []
    if (wanted.length === 0) continue
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(TABLES[aim])}
      where team_id = ${ctx.teamId} and id = any(${wanted}::text[]) order by id for key share`.execute(ctx.db)
    const known = new Set(rows.map(({ id }) => id))
    const stranger = wanted.find((id) => !known.has(id))
    if (stranger !== undefined) throw invalid(`No such ${THINGS[aim]}: ${stranger}`, aim)
  }
}

/** Replaces what the rule names. */
export async function setAims(ctx: Context, rule: string, aims: Aims): Promise<void> {
  await ctx.db.deleteFrom('alert_rule_tag').where('rule_id', '=', rule).execute()
  await ctx.db.deleteFrom('alert_rule_target').where('rule_id', '=', rule).execute()
  await sql`insert into alert_rule_tag (rule_id, tag_id) select ${rule}, unnest(${aims.tags}::text[])`.execute(ctx.db)
  for (const [aim, column] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][])
    await sql`insert into alert_rule_target (rule_id, ${sql.ref(column)}) select ${rule}, unnest(${aims[aim]}::text[])`.execute(
      ctx.db,
    )
}
