import { createStore } from 'zustand/vanilla'
import type { LngLat } from '#lib/geo/distance.ts'

/** Where the map is asked to look. A new object each time, so asking twice moves it twice. */
export const lookStore = createStore<{ at: LngLat | null; fit: number }>(() => ({ at: null, fit: 0 }))

/** Brings a place into view. */
export const showOnMap = ({ lng, lat }: LngLat): void => lookStore.setState({ at: { lng, lat } })

/** Shows all open alarms again. */
export const fitOpenAlarms = (): void => lookStore.setState(({ fit }) => ({ fit: fit + 1 }))
