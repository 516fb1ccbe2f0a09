import { createStore } from 'zustand/vanilla'
import type { SharingState } from '../../sharing/sharing-store.ts'

const KEY = 'muster-driving'

/** Whether this tablet says where the vehicle is, and what became of it. On by itself, until somebody switches it off here. */
export const drivingStore = createStore<{ isWanted: boolean; state: SharingState }>(() => ({
  isWanted: typeof localStorage === 'undefined' || localStorage.getItem(KEY) !== 'off',
  state: 'off',
}))

export function wantDriving(isWanted: boolean): void {
  localStorage.setItem(KEY, isWanted ? 'on' : 'off')
  drivingStore.setState({ isWanted })
}
