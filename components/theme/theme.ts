import { useSyncExternalStore } from 'react'

export const THEMES = ['light', 'dark', 'night'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'muster-theme'
const listeners = new Set<() => void>()

/** What is shown now: the desk's own choice, else the system's. */
export function currentTheme(): Theme {
  return chosenTheme() ?? (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark')
}

/** What was chosen for this browser; null: the system decides. */
export function chosenTheme(): Theme | null {
  const { theme } = document.documentElement.dataset
  return THEMES.find((each) => each === theme) ?? null
}

/** Chooses a theme for this browser; null: the system's. `public/theme.js` reads it back before the first paint. */
export function chooseTheme(theme: Theme | null): void {
  if (theme === null) {
    delete document.documentElement.dataset.theme
    localStorage.removeItem(KEY)
  } else {
    document.documentElement.dataset.theme = theme
    localStorage.setItem(KEY, theme)
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: light)')
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme, () => 'dark')

export const useChosenTheme = (): Theme | null => useSyncExternalStore(subscribe, chosenTheme, () => null)
