/** Joins ways end to end into closed rings; what does not close is left out: a surface cut off at the region's edge. */
export function ringsOf(ways: number[][]): number[][] {
  const open = ways.filter((refs) => refs.length > 1).map((refs) => [...refs])
  const rings: number[][] = []
  while (open.length > 0) {
    const ring = open.pop()!
    while (ring[0] !== ring.at(-1)) {
      const i = open.findIndex((refs) => refs[0] === ring.at(-1) || refs.at(-1) === ring.at(-1))
      if (i < 0) break
      const [next] = open.splice(i, 1)
      ring.push(...(next![0] === ring.at(-1) ? next! : next!.toReversed()).slice(1))
    }
    if (ring[0] === ring.at(-1) && ring.length > 3) rings.push(ring)
  }
  return rings
}
