import { type RawBuilder, sql } from 'kysely'
import type { AlertKind } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'

/** Which alarms of a centre call whom. Ids in every list. */
export type AlertRule = {
  id: string
  createdAt: Date
  name: string
  place: number
  kind: AlertKind
  /** Of alarms with any tag or none; otherwise only with one of `tags`, of which all may be deleted by now. */
  anyTag: boolean
  tags: string[]
  priorities: number[]
  everybody: boolean
  roles: string[]
  groups: string[]
  vehicles: string[]
  externalId: string | null
  version: number
}

/** A page of the centre's rules. */
export function pageRules(ctx: Context, search: string | undefined, request: PageRequest) {
  const found = contains(search, sql`r.name`)
  const matching = sql`select r.id from alert_rule r where ${ours(ctx)} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => readRules(ctx, sql`r.id = any(${ids}::text[])`))
}

export async function ruleById(ctx: Context, id: string): Promise<AlertRule | undefined> {
  return (await readRules(ctx, sql`r.id = ${id}`))[0]
}

const ours = (ctx: Context) => sql`r.team_id = ${ctx.teamId} and r.centre = ${ctx.centre}`

/** The centre's rules of which this holds, in their order, with what else is to be read of each. */
export async function readRules<Row extends AlertRule = AlertRule>(
  ctx: Context,
  which: RawBuilder<unknown>,
  ...also: RawBuilder<unknown>[]
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.id, r.created_at as "createdAt", r.name, r.place, r.kind, r.any_tag as "anyTag", r.priorities, r.everybody,
      array(select tag_id from alert_rule_tag where rule_id = r.id order by tag_id) as tags,
      ${targets('role_id')} as roles, ${targets('group_id')} as groups, ${targets('vehicle_id')} as vehicles,
      ${sql.join([sql`r.external_id as "externalId"`, sql`r.version`, ...also])}
    from alert_rule r where ${ours(ctx)} and ${which} order by r.place, r.id`.execute(ctx.db)
  return rows
}

const targets = (column: 'role_id' | 'group_id' | 'vehicle_id') =>
  sql`array(select ${sql.ref(column)} from alert_rule_target where rule_id = r.id and ${sql.ref(column)} is not null order by 1)`
