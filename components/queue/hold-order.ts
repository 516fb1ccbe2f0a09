export type HeldRow<T> = { item: T; gone: boolean }

/**
 * The rows as they stood when the pointer came over them: contents are new, places are not. What has vanished keeps its
 * place, marked; what is new waits outside and is counted.
 */
export function holdOrder<T extends { key: string }>(
  held: readonly T[],
  current: readonly T[],
): { rows: HeldRow<T>[]; waiting: number } {
  const now = new Map(current.map((item) => [item.key, item]))
  const rows = held.map((old) => ({ item: now.get(old.key) ?? old, gone: !now.has(old.key) }))
  const known = new Set(held.map(({ key }) => key))
  return { rows, waiting: current.filter(({ key }) => !known.has(key)).length }
}
