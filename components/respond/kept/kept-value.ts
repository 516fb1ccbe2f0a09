import { createStore } from 'zustand/vanilla'

/** One small value of this device that outlives a reload; null: there is none. `take` reads what an earlier visit kept. */
export function keptValue<T>(key: string) {
  const store = createStore<{ kept: T | null }>(() => ({ kept: null }))
  return {
    store,
    take(): T | null {
      const kept = read<T>(key)
      store.setState({ kept })
      return kept
    },
    keep(kept: T | null): void {
      store.setState({ kept })
      write(key, kept)
    },
  }
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null // forbidden, or not ours
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Full, or forbidden: it is known until the page is closed.
  }
}
