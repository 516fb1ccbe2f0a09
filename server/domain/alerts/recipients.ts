import type { AlertKind } from '#server/db/alert-tables.ts'
import type { Rule } from '../alert-rules/index.ts'
import type { Call, Person } from './person.ts'

/** What is still missing: roles, or anybody (`role` null). */
export type Missing = { role: string | null; count: number }[]

const isNew = ({ called, answer }: Person) => !called && answer === null

/** Whom the rules name at the alarm's first call: who is available, and has neither been called nor answered. */
export const firstCall = (rules: Rule[], people: Person[]): Call[] =>
  byRules(
    rules,
    people.filter((person) => isNew(person) && person.status === 'available'),
  )

/**
 * The circles of a re-alarm, each wider: by the rules with those who are busy and hold a missing role; then everybody who is
 * not away. Nobody is called twice.
 */
export function circles(rules: Rule[], people: Person[], missing: Missing): Call[][] {
  const wanted = new Set(missing.map(({ role }) => role))
  const isMissing = ({ roles }: Person) =>
    wanted.size === 0 || wanted.has(null) || roles.some((role) => wanted.has(role))
  const left = people.filter((person) => isNew(person) && person.status !== 'away')
  const wider = left.filter((person) => person.status === 'available' || isMissing(person))
  return [byRules(rules, wider), left.map((person) => ({ person, purpose: 'alarm' }))]
}

/** Whom the rules name now, whether called before or not: for a call by hand. */
export const callAgain = (rules: Rule[], people: Person[]): Call[] =>
  byRules(
    rules,
    people.filter(({ answer, status }) => answer === null && status === 'available'),
  )

/** Whom rules name of these; who is named as an alarm and as an information is alarmed. */
function byRules(rules: Rule[], people: Person[]): Call[] {
  return people.flatMap((person): Call[] => {
    const kinds = new Set<AlertKind>(rules.filter((rule) => names(rule, person)).map(({ kind }) => kind))
    if (kinds.size === 0) return []
    const purpose: AlertKind = kinds.has('alarm') ? 'alarm' : 'information'
    return channelsFor(person, purpose).length === 0 ? [] : [{ person, purpose }]
  })
}

const names = (rule: Rule, { roles, groups }: Person) =>
  rule.everybody ||
  roles.some((role) => rule.roles.includes(role) || rule.crew.includes(role)) ||
  groups.some((group) => rule.groups.includes(group))

/** An information is never a voice call. */
export const channelsFor = ({ channels }: Pick<Person, 'channels'>, purpose: AlertKind) =>
  purpose === 'alarm' ? channels : channels.filter(({ kind }) => kind !== 'voice')
