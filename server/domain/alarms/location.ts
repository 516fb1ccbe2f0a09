import { isDeepStrictEqual } from 'node:util'
import type { Address } from '#lib/address.ts'
import type { Context } from '../context.ts'
import { canBeFound } from '../geocoding.ts'
import type { Place } from '../place.ts'

/** Where a location came from. `given` with no location: somebody said that there is none, and that stays. */
export type LocationSource = 'given' | 'geocoded' | null

type Before = { address: Address | null; location: Place | null; source: LocationSource }
type Change = {
  address?: Address | null | undefined
  location?: Place | null | undefined
  locationSource?: LocationSource | undefined
}

/**
 * Where an alarm is after a change. A location that is given wins, also when it is null; one that came from the address
 * goes with it, and the new address is to be looked up (facts T33).
 */
export function placeAfter(
  before: Before,
  { address, location, locationSource = 'given' }: Change,
): Omit<Before, 'address'> & { lookUp: boolean } {
  if (location !== undefined) return { location, source: locationSource, lookUp: false }
  const moved = address !== undefined && !isDeepStrictEqual(address, before.address)
  if (!moved || (before.source === 'given' && before.location !== null))
    return { location: before.location, source: before.source, lookUp: false }
  return { location: null, source: null, lookUp: canBeFound(address) }
}

/** Where an alarm is gets looked up after the commit: an alarm never waits for a geocoder, and needs none (facts T32). */
export const lookUpLater = ({ db, enqueue, teamId, centre }: Context, alarmId: string): Promise<void> =>
  enqueue(db, { name: 'geocode-alarm', data: { teamId, centre, alarmId } })
