import { isolated } from '#lib/words/isolated.ts'
import type { Words } from '#lib/words/words.ts'
import type { RuleDraft } from './rule-draft.ts'

/** What the ids in rules are called. */
export type Names = Record<'tags' | 'roles' | 'groups' | 'vehicles', ReadonlyMap<string, string>>

/** "P1 and P2 with tag fire call driver C and the crew of E 1, as an alarm." */
export function ruleSentence(rule: Omit<RuleDraft, 'name'>, names: Names, words: Words): string {
  const { t, format } = words
  const { kind, anyTag, tags, priorities } = rule
  return t(`settings.alerting.sentence.${kind}`, {
    of: priorities.length === 0 ? 'every' : 'some',
    priorities: format.list(priorities.toSorted().map((priority) => t('alarms.priority.short', { priority }))),
    count: priorities.length === 0 ? 2 : priorities.length,
    tagged: tags.length > 0 ? 'some' : anyTag ? 'any' : 'gone',
    tags: format.list(named(tags, names.tags), 'or'),
    whom: whomWords(rule, names, words),
  })
}

/** "driver C and the crew of E 1" */
export function whomWords(
  { everybody, roles, groups, vehicles }: Pick<RuleDraft, 'everybody' | 'roles' | 'groups' | 'vehicles'>,
  names: Names,
  { t, format }: Words,
): string {
  if (everybody) return t('settings.alerting.whom.everybody')
  const parts = [
    ...named(roles, names.roles),
    ...named(groups, names.groups).map((name) => t('settings.alerting.whom.group', { name })),
    ...named(vehicles, names.vehicles).map((name) => t('settings.alerting.whom.crew', { name })),
  ]
  return parts.length === 0 ? t('settings.alerting.whom.nobody') : format.list(parts)
}

const named = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
  ids.map((id) => isolated(names.get(id) ?? '…'))
