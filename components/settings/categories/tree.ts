import type { ReportCategory } from '#lib/client/model.ts'

/** A category of the upper level and what is under it. */
export type Branch = { top: ReportCategory; children: ReportCategory[] }

/** The two levels, each in its order. */
export function treeOf(categories: readonly ReportCategory[]): Branch[] {
  const sorted = [...categories].sort((a, b) => a.position - b.position || a.id - b.id)
  const under = (parent: number | null) => sorted.filter((category) => category.parent === parent)
  return under(null).map((top) => ({ top, children: under(top.id) }))
}
