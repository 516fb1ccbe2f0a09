import { keptValue } from './kept-value.ts'

/** In which vehicle whoever holds this device rides to an alarm; null: in none, or nobody has said. */
export type Ride = { alarm: string; vehicle: string }

export const { store: rideStore, keep: keepRide, take: takeRide } = keptValue<Ride>('muster-ride')
