import { createStore } from 'zustand/vanilla'

/** `insecure`: browsers tell a place over HTTPS only. */
export type SharingState = 'off' | 'finding' | 'on' | 'denied' | 'notFound' | 'insecure'
/** `isUnderWay`: fixes go out more often. */
export type Sharing = { state: SharingState; alarm: string | null; isUnderWay: boolean }

export const sharingStore = createStore<Sharing>(() => ({ state: 'off', alarm: null, isUnderWay: false }))

const KEY = 'muster-sharing'
/** The alarm this device shares for, also after a reload. */
export const keptSharing = (): string | null => localStorage.getItem(KEY)
export function keepSharing(alarm: string | null): void {
  if (alarm === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, alarm)
}
