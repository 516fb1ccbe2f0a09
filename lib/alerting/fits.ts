/** Which alarms a rule is for. `anyTag`: of every one; else only with one of `tags`, of which all may be deleted by now. */
export type Fit = { anyTag: boolean; tags: readonly string[]; priorities: readonly number[] }

/** Does an alarm with these tags and this priority fit the rule? No `priorities` are all of them. */
export const fits = (
  { anyTag, tags, priorities }: Fit,
  alarm: { tags: readonly string[]; priority: number },
): boolean =>
  (anyTag || tags.some((tag) => alarm.tags.includes(tag))) &&
  (priorities.length === 0 || priorities.includes(alarm.priority))
