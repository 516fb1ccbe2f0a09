import type { Address } from '#lib/address.ts'
import { distanceM } from '#lib/geo/distance.ts'
import type { Geocoder } from '#server/domain/geocoding.ts'
import type { Place } from '#server/domain/place.ts'
import type { Ground } from '#server/ground/open-ground.ts'

/** What was asked loosely counts only so near to the team: the same street is in many towns. */
const NEAR_M = 60_000

/** Finds addresses, streets, crossings and points in the regions that were imported; null where none has it. */
export const openRegionGeocoder =
  ({ ask }: Pick<Ground, 'ask'>): Geocoder =>
  async ({ address, near }) => {
    for (const { text, isWhole } of readings(address)) {
      const [best] = await ask({ ask: 'find', text, near: near ?? undefined, limit: 1 })
      if (!best || !(isWhole || isNear(best, near))) continue
      const { lng, lat, city, postcode } = best
      return { location: { lng, lat }, parts: { ...(city && { city }), ...(postcode && { postalCode: postcode }) } }
    }
    return null
  }

const isNear = (spot: Place, near: Place | null) => near !== null && distanceM(spot, near) <= NEAR_M

/** All that was written; then the street and town; then what stands before a comma, of which the rest says which stairs. */
function readings({ line1, line2, postalCode, city }: Address): { text: string; isWhole: boolean }[] {
  const text = (...parts: (string | null | undefined)[]) => parts.filter((part) => part?.trim()).join(' ')
  const pieces = (line1 ?? '').split(',')
  const loose = pieces.map((_, i) => text(...pieces.slice(0, pieces.length - 1 - i))).filter(Boolean)
  return [
    { text: text(line1, line2, postalCode, city), isWhole: true },
    { text: text(line1, city), isWhole: true },
    ...loose.map((piece) => ({ text: text(piece, city), isWhole: false })),
  ]
}
