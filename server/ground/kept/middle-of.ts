import type { LngLat } from '#lib/geo/distance.ts'
import type { Scratch } from './scratch.ts'

/** The middle of what is drawn; good enough for a house. */
export function middleOf(scratch: Scratch, refs: number[]): LngLat | undefined {
  const spots = refs.flatMap((ref) => scratch.spot(ref) ?? [])
  if (spots.length === 0) return undefined
  const lats = spots.map(({ lat }) => lat)
  const lngs = spots.map(({ lng }) => lng)
  return { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lng: (Math.min(...lngs) + Math.max(...lngs)) / 2 }
}
