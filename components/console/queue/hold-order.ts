export type HeldRow<T> = { item: T; gone: boolean }
type Keyed = { key: string }
type SectionOf<T> = { title: string; items: readonly T[] }
export type HeldSections<T> = { sections: { title: string; rows: HeldRow<T>[] }[]; waiting: number }

/**
 * The queue as it stood when the pointer came over it: contents are new, places are not. What has vanished keeps its
 * place, marked; what is new in a section waits outside and is counted; a new section may stand at the end.
 */
export function holdSections<T extends Keyed>(
  held: readonly SectionOf<T>[],
  current: readonly SectionOf<T>[],
): HeldSections<T> {
  const itemsOf = (title: string) => current.find((section) => section.title === title)?.items ?? []
  const kept = held.map(({ title, items }) => ({ title, ...holdOrder(items, itemsOf(title)) }))
  const added = current
    .filter(({ title }) => !held.some((section) => section.title === title))
    .map(({ title, items }) => ({ title, rows: items.map((item) => ({ item, gone: false })) }))
  return { sections: [...kept, ...added], waiting: kept.reduce((sum, { waiting }) => sum + waiting, 0) }
}

function holdOrder<T extends Keyed>(
  held: readonly T[],
  current: readonly T[],
): { rows: HeldRow<T>[]; waiting: number } {
  const now = new Map(current.map((item) => [item.key, item]))
  const rows = held.map((old) => ({ item: now.get(old.key) ?? old, gone: !now.has(old.key) }))
  const known = new Set(held.map(({ key }) => key))
  return { rows, waiting: current.filter(({ key }) => !known.has(key)).length }
}
