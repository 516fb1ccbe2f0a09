import { sql } from 'kysely'
import type { Context } from './context.ts'
import { invalid } from './error.ts'

type Named = 'tag' | 'role' | 'vehicle' | 'member' | 'crew_group' | 'alarm' | 'alert_rule' | 'place'
type Given = string | null | undefined

const OF_CENTRE: ReadonlySet<Named> = new Set(['alarm', 'alert_rule'])

/**
 * The id of the team's row (an alarm or a rule: of the centre) that another system calls `externalId`, if there is one. Whoever
 * else wants that name waits until this transaction ends, so that two creates at once make one row.
 */
export async function claimExternalId(ctx: Context, table: Named, externalId: Given): Promise<string | undefined> {
  if (externalId == null) return undefined
  const owner = OF_CENTRE.has(table) ? `${ctx.teamId}/${ctx.centre}` : ctx.teamId
  const name = `${table}/${owner}/${externalId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 1))`.execute(ctx.db)
  const rows = sql<{ id: string }>`select id from ${sql.table(table)}
    where team_id = ${ctx.teamId} and external_id = ${externalId}
      and ${OF_CENTRE.has(table) ? sql`centre = ${ctx.centre}` : sql`true`}`
  return (await rows.execute(ctx.db)).rows[0]?.id
}

/**
 * Call it before the row is locked: a create that finds its name takes the two in that order, too.
 * @throws DomainError `invalid` when another row of that kind already has this name
 */
export async function requireFreeExternalId(ctx: Context, table: Named, id: string, externalId: Given): Promise<void> {
  const owner = await claimExternalId(ctx, table, externalId)
  if (owner !== undefined && owner !== id) throw invalid(`externalId is already that of ${owner}`, 'externalId')
}
