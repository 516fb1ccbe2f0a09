export { createRule, deleteRule, updateRule } from './change-rule.ts'
export { type AlertRule, pageRules, ruleById } from './store.ts'
