import type { z } from 'zod'
import { type Address, addressOfLine } from '#lib/address.ts'
import type { Actor, AddressIn, Location, Position as WirePosition } from '#lib/contracts/team/shared.ts'
import type { Fix } from '#lib/contracts/team/vehicles.ts'
import { applied } from '#server/domain/applied.ts'
import type { NamedActor, Person } from '#server/domain/person.ts'
import type { Position } from '#server/domain/place.ts'

// Between the domain's words and this API's: what everything is made of. The things themselves are in alarm-wire.ts,
// team-wire.ts, log-wire.ts, trail-wire.ts and webhook-wire.ts.

export const iso = (date: Date) => date.toISOString()

export const locationToWire = (place: { lng: number; lat: number }): Location => ({
  latitude: place.lat,
  longitude: place.lng,
})
export const locationFromWire = (location: Location) => ({ lng: location.longitude, lat: location.latitude })

export const positionToWire = (p: Position | null): WirePosition | null =>
  p && {
    createdAt: iso(p.at),
    latitude: p.lat,
    longitude: p.lng,
    altitude: p.altitude,
    speed: p.speedKmh,
    heading: p.headingDeg,
    ...(p.clockSays && { clockSays: iso(p.clockSays) }),
  }

/** Without `recordedAt` the fix was taken now. */
export const fixFromWire = (fix: z.output<typeof Fix>, { now }: { now: () => Date }): Position => ({
  at: fix.recordedAt ? new Date(fix.recordedAt) : now(),
  lng: fix.longitude,
  lat: fix.latitude,
  altitude: fix.altitude ?? null,
  speedKmh: fix.speed ?? null,
  headingDeg: fix.heading ?? null,
})

export const summaryToWire = ({ id, firstname, lastname, avatar }: Person) => ({
  id,
  name: `${firstname} ${lastname}`,
  firstname,
  lastname,
  avatar,
})
export const personToWire = (person: Person) => ({ ...summaryToWire(person), user: person.user })

/** The branch that is not meant is null (facts T56). */
export function actorToWire(actor: NamedActor): Actor | null {
  if (!actor) return null
  if (actor.kind === 'member') return { type: 'member', key: null, member: personToWire(actor) }
  const { kind, id, name } = actor
  if (kind === 'key') return { type: kind, key: { id, name }, member: null }
  return { type: kind, key: null, member: null, vehicle: { id, name } }
}

export const addressFromWire = (input: AddressIn): Address =>
  typeof input === 'string' ? addressOfLine(input) : applied(addressOfLine(null), input)
