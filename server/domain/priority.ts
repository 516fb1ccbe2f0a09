export type Priority = 1 | 2 | 3
/** Who says how urgent an alarm is: somebody, its tags, or nobody. */
export type PriorityFrom = 'given' | 'tags' | 'default'
const DEFAULT: Priority = 2

/** What was given wins, then the highest of the tags (facts T36, T68). */
export function priorityOf(
  given: Priority | null,
  ofTags: Priority | null,
): { priority: Priority; from: PriorityFrom } {
  if (given !== null) return { priority: given, from: 'given' }
  return ofTags === null ? { priority: DEFAULT, from: 'default' } : { priority: ofTags, from: 'tags' }
}
