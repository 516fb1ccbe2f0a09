/** One answer of a post as text. */
export function answerOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** How dates are kept, in UTC. */
const KEPT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/

/** The answer to a question for a day: a day alone belongs to no zone, and none moves it. */
export const dayOf = (value: unknown): string => answerOf(value).replace(KEPT, '$1')

/** The answer to a question for a moment, with its offset: it means the same wherever it is read. */
export const momentOf = (value: unknown): string => answerOf(value).replace(KEPT, '$1T$2+00:00')
