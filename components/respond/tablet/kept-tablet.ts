import { createStore } from 'zustand/vanilla'
import type { Centre } from '#lib/client/centre.ts'

const KEY = 'muster-tablet'
/**
 * Whose tablet this device is. The proof is in a cookie that no page reads; this says only what to show first.
 * `isOver`: it was, until it was unpaired.
 */
export type KeptTablet = { vehicle: { id: string; name: string }; centre: Centre; isOver: boolean }

export const tabletStore = createStore<{ kept: KeptTablet | null }>(() => ({ kept: null }))

/** What an earlier visit kept; to be asked in the browser, before anything else is. */
export function takeTablet(): KeptTablet | null {
  const kept = read()
  tabletStore.setState({ kept })
  return kept
}

export function keepTablet(kept: KeptTablet | null): void {
  if (kept) localStorage.setItem(KEY, JSON.stringify(kept))
  else localStorage.removeItem(KEY)
  tabletStore.setState({ kept })
}

function read(): KeptTablet | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null')
  } catch {
    return null
  }
}
