import { createStore } from 'zustand/vanilla'

/** The way that somebody looks at: that of a vehicle which could be sent. */
type Shown = { alarm: string; vehicle: string } | null
export const shownWayStore = createStore<{ shown: Shown }>(() => ({ shown: null }))

export const showWay = (alarm: string, vehicle: string): void => shownWayStore.setState({ shown: { alarm, vehicle } })
/** No longer that of this vehicle; another's stays. */
export const hideWay = (vehicle: string): void =>
  shownWayStore.setState(({ shown }) => (shown?.vehicle === vehicle ? { shown: null } : {}))
