import { useStore } from 'zustand'
import { type Fix, positionsStore } from '#components/live/positions-store.ts'

/** The latest position of one vehicle or member; whoever shows it is the only one to draw again when it moves. */
export const useFix = (id: string): Fix | undefined => useStore(positionsStore, ({ byId }) => byId.get(id))
