import type { Drawing } from './mark.ts'

/** Whether two drawings look the same. */
export const isSameDrawing = (a: Drawing | undefined, b: Drawing): boolean =>
  a !== undefined && areSame(a.marks, b.marks) && areSame(a.ways, b.ways)

const areSame = (a: readonly object[], b: readonly object[]): boolean =>
  a === b || (a.length === b.length && a.every((one, n) => isSame(one, b[n]!)))

function isSame(a: object, b: object): boolean {
  const [before, after] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))]
  return before.length === after.size && before.every(([key, value]) => isSameValue(value, after.get(key)))
}

const isSameValue = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && isSame(a, b))
