/** What is known of a vehicle at a fence. `doubtedSince`: from when on its fixes say otherwise (Unix ms); null while they agree. */
export type Standing = { isInside: boolean; doubtedSince: number | null }
/** A fix at a fence: `beyond` its edge in metres, when (Unix ms), and within how many metres it is right, if it says. */
export type Sighting = { beyond: number; at: number; accuracy?: number | null | undefined }

/** Who was within must be so far out to have left: a fix wanders where a vehicle stands still. */
const MARGIN_M = 30
/** So long fixes must say the same before it counts: somebody who drives by has not arrived. */
export const DWELL_MS = 10_000

/** What is known after one more fix; it must be newer than those before. */
export function standingAfter(before: Standing, sighting: Sighting): Standing {
  const says = saidBy(sighting)
  if (says === undefined || says === before.isInside) return { ...before, doubtedSince: null }
  const doubtedSince = before.doubtedSince ?? sighting.at
  return sighting.at - doubtedSince >= DWELL_MS
    ? { isInside: says, doubtedSince: null }
    : { isInside: before.isInside, doubtedSince }
}

/** Inside, outside, or nothing: between the two edges, and where the fix is not right to as much. */
function saidBy({ beyond, accuracy }: Sighting): boolean | undefined {
  const margin = Math.max(MARGIN_M, accuracy ?? 0)
  if (beyond > margin) return false
  return beyond <= 0 && (accuracy ?? 0) <= Math.max(MARGIN_M, 2 * -beyond) ? true : undefined
}
