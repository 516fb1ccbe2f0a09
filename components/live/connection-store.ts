import { createStore } from 'zustand/vanilla'
import type { Connection } from './connection-state.ts'

/** `note`: what to say after a while away, e.g. "37 changes while away". */
export const connectionStore = createStore<Connection & { note: string | null }>(() => ({
  phase: 'connecting',
  lastHeardAt: null,
  latencyMs: null,
  note: null,
}))

export const heard = (): void => connectionStore.setState({ lastHeardAt: Date.now() })
