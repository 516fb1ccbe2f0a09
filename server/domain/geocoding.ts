import type { Address } from '#lib/address.ts'
import type { Place } from './place.ts'

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

/** A text address gets the parts the geocoder names, where it has none; whatever else was given stays as it was. */
export function enriched(address: Address, parts: Partial<Address>): Address {
  const { line1: _, ...others } = address
  return Object.values(others).some((part) => part !== null) ? address : { ...address, ...parts, line1: address.line1 }
}
