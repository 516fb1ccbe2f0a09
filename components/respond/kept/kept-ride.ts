import { createStore } from 'zustand/vanilla'

const KEY = 'muster-ride'
/** In which vehicle whoever holds this device rides to an alarm. */
export type Ride = { alarm: string; vehicle: string }

/** Also after a reload; null: in none, or nobody has said. */
export const rideStore = createStore<{ ride: Ride | null }>(() => ({ ride: read() }))

export function keepRide(ride: Ride | null): void {
  rideStore.setState({ ride })
  try {
    if (ride) localStorage.setItem(KEY, JSON.stringify(ride))
    else localStorage.removeItem(KEY)
  } catch {
    // Full, or forbidden: it is known until the page is closed.
  }
}

function read(): Ride | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null')
  } catch {
    return null
  }
}
