import { distanceM } from '#lib/geo/distance.ts'
import { fold } from '#lib/text/fold.ts'
import type { Place } from '#server/domain/place.ts'
import type { FoundPlace } from '#server/domain/place-search.ts'

/** Two of one name so near to each other are one: a house; a town, whose middle everybody sees elsewhere. */
const [SAME_M, SAME_TOWN_M] = [150, 10_000]
const FITS = 4

/** Finds of several sources in one order, by words and by distance; each source's own order stays, and of two that are one the first does. */
export function mergedByFit(sources: FoundPlace[][], text: string, near: Place | null): FoundPlace[] {
  const words = fold(text).split(' ').filter(Boolean)
  const left = sources.map((rows) => rows.map((row) => ({ row, fit: fitOf(row, words, near) })))
  const merged: FoundPlace[] = []
  for (;;) {
    const best = left.filter((rows) => rows.length > 0).sort((a, b) => b[0]!.fit - a[0]!.fit)[0]
    if (!best) return merged
    const { row } = best.shift()!
    if (!merged.some((other) => isSame(other, row))) merged.push(row)
  }
}

function fitOf({ label, address, location }: FoundPlace, words: string[], near: Place | null): number {
  const own = fold([label, ...Object.values(address ?? {})].join(' ')).split(' ')
  const whole = words.filter((word) => own.includes(word)).length
  const far = near ? Math.log2(1 + distanceM(near, location) / 1000) / 2 : 0
  return (whole / Math.max(1, words.length)) * FITS - far
}

function isSame(a: FoundPlace, b: FoundPlace): boolean {
  const reach = a.kind === 'place' ? SAME_TOWN_M : SAME_M
  return a.kind === b.kind && fold(a.label) === fold(b.label) && distanceM(a.location, b.location) <= reach
}
