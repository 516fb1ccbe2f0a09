import { createStore } from 'zustand/vanilla'

const KEY = 'muster-tablet-read'
type Read = { alarm: string; message: string } | null

/** How far this tablet has shown the chat of the alarm it looked at last: of vehicles the server keeps no mark. */
export const readStore = createStore<{ read: Read }>(() => ({ read: kept() }))

export function keepRead(read: Read): void {
  readStore.setState({ read })
  if (read) localStorage.setItem(KEY, JSON.stringify(read))
  else localStorage.removeItem(KEY)
}

function kept(): Read {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null')
  } catch {
    return null
  }
}
