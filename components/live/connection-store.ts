import { createStore } from 'zustand/vanilla'
import type { Connection } from './connection-state.ts'

/** `missed`: how many changes to speak of after a while away. */
export const connectionStore = createStore<Connection & { missed: number | null }>(() => ({
  phase: 'connecting',
  lastHeardAt: null,
  latencyMs: null,
  missed: null,
}))

/** How long nothing has been heard from the server. */
export const silence = (): number => Date.now() - (connectionStore.getState().lastHeardAt ?? Date.now())
export const heard = (): void => connectionStore.setState({ lastHeardAt: Date.now() })
