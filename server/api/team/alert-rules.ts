import type { z } from 'zod'
import {
  createAlertRule,
  deleteAlertRule,
  getAlertRule,
  listAlertRules,
  updateAlertRule,
  type AlertRule as WireRule,
} from '#lib/contracts/team/alert-rules.ts'
import * as rules from '#server/domain/alert-rules/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import { iso } from './wire.ts'

const toWire = ({ createdAt, version: _, ...rest }: rules.AlertRule): z.input<typeof WireRule> => ({
  ...rest,
  createdAt: iso(createdAt),
})

export function alertRuleRoutes(on: On): void {
  const rule = answersWith('alert rule', rules.ruleById, toWire)
  const find = ({ ctx, params }: Named) => rules.ruleById(ctx, params.id)

  on(createAlertRule, { run: rule.created(rules.createRule) })
  on(listAlertRules, { run: rule.listed(rules.pageRules, 'rul') })
  on(getAlertRule, { find, run: rule.found })
  on(updateAlertRule, { find, run: rule.changed(rules.updateRule) })
  on(deleteAlertRule, { run: rule.deleted(rules.deleteRule) })
}
