import type { Centre, Translation } from '#server/db/schema.ts'

export type Address = {
  line1: string | null
  line2: string | null
  postalCode: string | null
  city: string | null
  province: string | null
  /** ISO 3166, two letters. */
  country: string | null
}
/** A text address is its first line (facts 2.7). */
export const addressOfLine = (line1: string | null): Address => ({
  line1,
  line2: null,
  postalCode: null,
  city: null,
  province: null,
  country: null,
})

export type Place = { lng: number; lat: number }
export type Position = Place & {
  at: Date
  altitude: number | null
  speedKmh: number | null
  headingDeg: number | null
}
export type AssignmentStatus = 'at_station' | 'en_route' | 'on_scene' | 'returning' | 'unavailable'
export type ResponseStatus = 'coming' | 'on_scene' | 'not_coming'
export type Person = { id: string; firstname: string; lastname: string; avatar: string | null; user: string | null }
export type NamedActor = { kind: 'key'; id: string; name: string } | ({ kind: 'member' } & Person) | null

/** An alarm with all that is shown beside it. */
export type Alarm = {
  id: string
  centre: Centre
  sequence: number
  createdAt: Date
  updatedAt: Date
  title: string | null
  description: string | null
  address: Address | null
  location: Place | null
  concludedAt: Date | null
  creator: NamedActor
  priority: 1 | 2 | 3
  externalId: string | null
  version: number
  tags: { id: string; name: string; color: string; translations: Translation[] }[]
  members: (Person & {
    role: string | null
    response: { id: string; eta: Date | null; status: ResponseStatus | null }
    position: Position | null
  })[]
  vehicles: {
    id: string
    name: string
    type: string
    active: boolean
    assignment: { id: string; status: AssignmentStatus | null }
    position: Position | null
  }[]
  media: { id: string; description: string | null; creator: string | null; file: string; thumbnail: boolean }[]
}

export type AlarmStatus = 'waiting' | 'dispatched' | 'en_route' | 'on_scene' | 'returning'

/** How far an assigned vehicle has come; `at_station` and `unavailable` have not left. */
const ADVANCE: Record<AssignmentStatus, AlarmStatus> = {
  at_station: 'dispatched',
  unavailable: 'dispatched',
  returning: 'returning',
  en_route: 'en_route',
  on_scene: 'on_scene',
}
const ORDER: AlarmStatus[] = ['waiting', 'returning', 'dispatched', 'en_route', 'on_scene']

/** The status shown: that of the most advanced assigned vehicle; `waiting` while none is assigned (design part 3). */
export function statusOf(vehicles: { assignment: { status: AssignmentStatus | null } }[]): AlarmStatus {
  const statuses = vehicles.map((v) => (v.assignment.status ? ADVANCE[v.assignment.status] : 'dispatched'))
  return statuses.reduce((best, s) => (ORDER.indexOf(s) > ORDER.indexOf(best) ? s : best), 'waiting' as AlarmStatus)
}

/** In the log a location has the words of the documented stream; minus zero, which the database does not keep, is zero. */
export const toLogged = (place: Place | null) => place && { latitude: place.lat + 0, longitude: place.lng + 0 }
