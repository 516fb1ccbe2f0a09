const MAX_DEPTH = 16

/** What PostgreSQL and JSON can both hold: no NUL, no half of a surrogate pair. */
export const isStorable = (s: string): boolean => !s.includes('\u0000') && s.isWellFormed()

/** The same of any JSON value: no number without end, nothing nested without end. */
export function isStorableJson(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorable(value)
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth === MAX_DEPTH) return false
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorableJson(inner, depth + 1))
}
