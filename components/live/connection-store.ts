import { createStore } from 'zustand/vanilla'
import type { Connection } from './connection-state.ts'

/** `note`: what to say after a while away, e.g. "37 changes while away". */
export const connectionStore = createStore<Connection & { note: string | null }>(() => ({
  phase: 'connecting',
  lastHeardAt: null,
  latencyMs: null,
  note: null,
}))

/** How long nothing has been heard from the server. */
export const silence = (): number => Date.now() - (connectionStore.getState().lastHeardAt ?? Date.now())
export const heard = (): void => connectionStore.setState({ lastHeardAt: Date.now() })
