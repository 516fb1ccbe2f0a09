import type { OpenRegion } from './open-region.ts'
import type { Question, WayFound } from './questions.ts'

/** Each source's way in the first region that leads there: regions do not overlap but at their edges. */
export function waysIn(
  { target, sources, driving, lines }: Question & { ask: 'ways' },
  regions: OpenRegion[],
): (WayFound | null)[] {
  const found: (WayFound | null)[] = sources.map(() => null)
  for (const region of regions) {
    const open = found.flatMap((way, i) => (way ? [] : [i]))
    if (open.length === 0) break
    const ways = region.roads().toTarget(
      target,
      open.map((i) => sources[i]!),
      driving,
    )
    ways.forEach((way, n) => {
      if (way) found[open[n]!] = { seconds: way.seconds, metres: way.metres, line: lines ? way.line() : null }
    })
  }
  return found
}
