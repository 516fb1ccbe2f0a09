import type { Place } from './place.ts'

/** Along the roads of a region; by the distance alone; or as the server at `ROUTER_URL` says. */
export type TripSource = 'roads' | 'estimate' | 'router'
/** How long it takes to get there, and how far it is. `line`: where it leads along, if that was asked and is known. */
export type Trip = { seconds: number; metres: number; source: TripSource; line: [lng: number, lat: number][] | null }

/** `factor`: times the speeds of everybody; `emergency`: what is closed to others is open. */
export type Driving = { factor: number; emergency: boolean }
export type TripsAsked = {
  target: Place
  sources: readonly Place[]
  driving?: Driving
  lines?: boolean
  /** Who asks to the same target under the same name gets, for a few seconds, what the first of them got: it must say which sources these are. */
  sharedAs?: string
}

/** The trip of each source to the target, in their order. There is always one: where no road is known, an estimate. */
export type Travel = (asked: TripsAsked) => Promise<Trip[]>

/** Which places can be reached within so many minutes: areas of GeoJSON, one for each number, in their order. */
export type Area = { type: 'MultiPolygon'; coordinates: [lng: number, lat: number][][][] }
export type ReachAsked = { from: Place; minutes: readonly number[]; driving?: Driving }
/** By the roads of a region; where none is near, as circles. */
export type Reach = (asked: ReachAsked) => Promise<{ source: 'roads' | 'estimate'; areas: Area[] }>

/** As everybody drives. */
export const EVERYBODY: Driving = { factor: 1, emergency: false }
