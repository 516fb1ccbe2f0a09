import { createStore } from 'zustand/vanilla'
import type { Connection } from './connection-state.ts'

export const connectionStore = createStore<Connection>(() => ({
  phase: 'connecting',
  lastHeardAt: null,
  latencyMs: null,
}))

/** How long nothing has been heard from the server that had been heard: a page that is still opening was not away. */
export const silence = (): number => {
  const { lastHeardAt, latencyMs } = connectionStore.getState()
  return latencyMs === null || lastHeardAt === null ? 0 : Date.now() - lastHeardAt
}
export const heard = (): void => connectionStore.setState({ lastHeardAt: Date.now() })
