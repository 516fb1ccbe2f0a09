/** A factor from 1 to 2 as somebody types it, with a point or a comma; undefined where it is none. */
export function factorIn(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  const factor = /^\d(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN
  return factor >= 1 && factor <= 2 ? factor : undefined
}
