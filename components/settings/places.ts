export type Place<Row> = { row: Row; place: number }

/** Who gets which place when the `n`th of `rows` moves by one; those that stay are left out. */
export function placesAfter<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => number,
  n: number,
  by: 1 | -1,
): Place<Row>[] {
  const order = [...rows]
  order.splice(n + by, 0, ...order.splice(n, 1))
  return order.map((row, place) => ({ row, place })).filter(({ row, place }) => placeOf(row) !== place)
}
