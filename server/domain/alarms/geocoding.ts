import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../context.ts'
import type { Address, Place } from './alarm.ts'

/** Where a location came from. `given` with no location: somebody said that there is none, and that stays. */
export type LocationSource = 'given' | 'geocoded' | null
/** An address, and what tells places of one name apart: where the team is (its country in two letters). */
export type Asked = { address: Address; near: Place | null; country: string | null }
/** The team that asks, as its row has it: its location and its own address. */
type Home = { lng: number | null; lat: number | null; home: Address | null }
/** A place; `parts` is what the geocoder made of the address, if it says. */
export type Found = { location: Place; parts: Partial<Address> }
/** Looks an address up; null when it finds nothing. Throws when it could not look. */
export type Geocoder = (asked: Asked) => Promise<Found | null>

/** Is there something in this address that can be looked up? A country alone is no place. */
export const canBeFound = (address: Address | null): address is Address =>
  address !== null && [address.line1, address.line2, address.postalCode, address.city].some((part) => part?.trim())

/** What to ask about an address, so that of places of one name the team's own is found; null for nothing to look up. */
export function questionAbout(address: Address | null, { lng, lat, home }: Home): Asked | null {
  if (!canBeFound(address)) return null
  const near = lng === null || lat === null ? null : { lng, lat }
  return { address, near, country: home?.country?.toUpperCase() ?? null }
}

type Before = { address: Address | null; location: Place | null; source: LocationSource }
type Change = { address?: Address | null | undefined; location?: Place | null | undefined }

/**
 * Where an alarm is after a change. A location that is given wins, also when it is null; one that came from the address
 * goes with it, and the new address is to be looked up (facts 2.7).
 */
export function placeAfter(
  before: Before,
  { address, location }: Change,
): Omit<Before, 'address'> & { lookUp: boolean } {
  if (location !== undefined) return { location, source: 'given', lookUp: false }
  const moved = address !== undefined && !isDeepStrictEqual(address, before.address)
  if (!moved || (before.source === 'given' && before.location !== null))
    return { location: before.location, source: before.source, lookUp: false }
  return { location: null, source: null, lookUp: canBeFound(address) }
}

/** Where an alarm is gets looked up after the commit: an alarm never waits for a geocoder, and needs none (facts 2.7). */
export const lookUpLater = ({ db, enqueue, teamId, centre }: Context, alarmId: string): Promise<void> =>
  enqueue(db, { name: 'geocode-alarm', data: { teamId, centre, alarmId } })

/** A text address gets the parts the geocoder names, where it has none; whatever else was given stays as it was. */
export function enriched(address: Address, parts: Partial<Address>): Address {
  const { line1: _, ...others } = address
  return Object.values(others).some((part) => part !== null) ? address : { ...address, ...parts, line1: address.line1 }
}
