import { sql } from 'kysely'
import { fits } from '#lib/alerting/fits.ts'
import type { Context } from '../context.ts'
import { type AlertRule, readRules } from './store.ts'

/** A rule as calling needs it; `crew` are the roles of the seats of its vehicles. */
export type Rule = Pick<AlertRule, 'id' | 'name' | 'kind' | 'everybody' | 'roles' | 'groups'> & { crew: string[] }

/** For a team that has no rules yet: its first alarm must reach people. */
const EVERYBODY = {
  id: '',
  name: '',
  kind: 'alarm' as const,
  anyTag: true,
  tags: [],
  priorities: [1, 2],
  everybody: true,
  roles: [],
  groups: [],
  crew: [],
}

/** Those of a centre's rules that an alarm fits, in their order. Without any rule everybody is called for priority 1 and 2. */
export async function fittingRules(ctx: Context, alarm: { tags: string[]; priority: number }): Promise<Rule[]> {
  const crew = sql`array(select s.role_id from alert_rule_target t join vehicle_seat s on s.vehicle_id = t.vehicle_id
    where t.rule_id = r.id and s.role_id is not null)`
  const rules = await readRules<AlertRule & { crew: string[] }>(ctx, sql`true`, sql`${crew} as crew`)
  return (rules.length > 0 ? rules : [EVERYBODY]).filter((rule) => fits(rule, alarm))
}
