import type { AlertKind } from '#server/db/alert-tables.ts'

/** A rule as calling needs it; `crew` are the roles of the seats of its vehicles. */
export type Rule = {
  id: string
  name: string
  kind: AlertKind
  anyTag: boolean
  tags: string[]
  priorities: number[]
  everybody: boolean
  roles: string[]
  groups: string[]
  crew: string[]
}

/** For a team that has no rules yet: its first alarm must reach people. */
const EVERYBODY: Rule = {
  id: '',
  name: '',
  kind: 'alarm',
  anyTag: true,
  tags: [],
  priorities: [1, 2],
  everybody: true,
  roles: [],
  groups: [],
  crew: [],
}

/** Those of a centre's rules that an alarm fits. Without any rule everybody is called for priority 1 and 2. */
export function fittingRules(rules: Rule[], alarm: { tags: string[]; priority: number }): Rule[] {
  const known = rules.length > 0 ? rules : [EVERYBODY]
  return known.filter(
    ({ anyTag, tags, priorities }) =>
      (anyTag || tags.some((tag) => alarm.tags.includes(tag))) &&
      (priorities.length === 0 || priorities.includes(alarm.priority)),
  )
}
