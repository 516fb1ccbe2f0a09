import type { Place } from './place.ts'

/** Along the roads of a region; by the distance alone; or as the server at `ROUTER_URL` says. */
export type TripSource = 'roads' | 'estimate' | 'router'
/** How long it takes to get there, and how far it is. `line`: where it leads along, if that was asked and is known. */
export type Trip = { seconds: number; metres: number; source: TripSource; line: [lng: number, lat: number][] | null }

/** `factor`: times the speeds of everybody; `emergency`: what is closed to others is open. */
export type Driving = { factor: number; emergency: boolean }
export type TripsAsked = { target: Place; sources: readonly Place[]; driving?: Driving; lines?: boolean }

/** The trip of each source to the target, in their order. There is always one: where no road is known, an estimate. */
export type Travel = (asked: TripsAsked) => Promise<Trip[]>

/** As everybody drives. */
export const EVERYBODY: Driving = { factor: 1, emergency: false }
