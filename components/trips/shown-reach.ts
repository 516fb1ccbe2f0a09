import { createStore } from 'zustand/vanilla'
import type { LngLat } from '#lib/geo/distance.ts'

/** From where it is shown how far a vehicle gets: where it was when somebody asked. */
type Shown = { vehicle: string; from: LngLat } | null
export const shownReachStore = createStore<{ shown: Shown }>(() => ({ shown: null }))

export const showReach = (vehicle: string, { lng, lat }: LngLat): void =>
  shownReachStore.setState({ shown: { vehicle, from: { lng, lat } } })
export const hideReach = (): void => shownReachStore.setState({ shown: null })
