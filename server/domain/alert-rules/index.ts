export { createRule, deleteRule, updateRule } from './change-rule.ts'
export { fittingRules, type Rule } from './fitting-rules.ts'
export { type AlertRule, pageRules, ruleById } from './store.ts'
