import type { ReportCategory } from '#lib/client/model.ts'

export type Place = { category: ReportCategory; position: number }

/** Who gets which position when the `n`th of `siblings` moves by one; those that stay are left out. */
export function placesAfter(siblings: readonly ReportCategory[], n: number, by: 1 | -1): Place[] {
  const order = [...siblings]
  order.splice(n + by, 0, ...order.splice(n, 1))
  return order
    .map((category, position) => ({ category, position }))
    .filter(({ category, position }) => category.position !== position)
}
