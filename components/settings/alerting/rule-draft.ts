import type { AlertRule } from '#lib/client/model.ts'

/** A rule while it is written. `anyTag` and no `tags`: of every alarm; neither: its tags were deleted. Ids in every list. */
export type RuleDraft = Pick<
  AlertRule,
  'name' | 'kind' | 'anyTag' | 'tags' | 'priorities' | 'everybody' | 'roles' | 'groups' | 'vehicles'
>

export const NEW_RULE: RuleDraft = {
  name: '',
  kind: 'alarm',
  anyTag: true,
  tags: [],
  priorities: [1, 2],
  everybody: false,
  roles: [],
  groups: [],
  vehicles: [],
}

/** What of a rule can be changed here. */
export const draftOf = ({
  name,
  kind,
  anyTag,
  tags,
  priorities,
  everybody,
  roles,
  groups,
  vehicles,
}: AlertRule): RuleDraft => ({ name, kind, anyTag, tags, priorities, everybody, roles, groups, vehicles })

/** What is sent of it. No tags are sent where the rule's are gone: an empty list would mean every alarm. */
export function bodyOf({ anyTag, tags, name, ...rest }: RuleDraft) {
  return { ...rest, name: name.trim(), ...((anyTag || tags.length > 0) && { tags }) }
}

/** In the list or out of it. */
export const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
