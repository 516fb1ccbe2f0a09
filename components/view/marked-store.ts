import { createStore } from 'zustand/vanilla'

/** The place that a list points at with pointer or focus: the map marks it. */
export const markedStore = createStore<{ place: string | null }>(() => ({ place: null }))

export const markPlace = (place: string | null): void => markedStore.setState({ place })
