import { createStore } from 'zustand/vanilla'

/** Chromium's own question, kept until somebody wants it (https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent). */
type InstallPrompt = Event & { prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }> }
type Install = { prompt: InstallPrompt | null; isInstalled: boolean }

export const installStore = createStore<Install>(() => ({ prompt: null, isInstalled: false }))

/** Keeps the question the browser would ask by itself. Call the answer to stop. */
export function keepInstallPrompt(): () => void {
  const keep = (event: Event) => {
    event.preventDefault()
    installStore.setState({ prompt: event as InstallPrompt }) // safe: this is what the event of that name is
  }
  const done = () => installStore.setState({ prompt: null, isInstalled: true })
  if (window.matchMedia('(display-mode: standalone)').matches) done()
  window.addEventListener('beforeinstallprompt', keep)
  window.addEventListener('appinstalled', done)
  return () => {
    window.removeEventListener('beforeinstallprompt', keep)
    window.removeEventListener('appinstalled', done)
  }
}

/** Asks, which a browser allows once for each event. */
export async function install(): Promise<void> {
  const { prompt } = installStore.getState()
  installStore.setState({ prompt: null })
  await prompt?.prompt()
}
