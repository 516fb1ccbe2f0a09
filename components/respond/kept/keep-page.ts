import { KEPT, PAGE } from '../worker/kept-names.ts'

/** Lets the page open without a connection: the worker keeps what comes from now on, and this what has come already. */
export function keepPage(): void {
  if (!navigator.serviceWorker || !window.caches) return
  navigator.serviceWorker
    .register('/respond/worker.js', { scope: PAGE })
    .then(() => (navigator.serviceWorker.controller ? undefined : keepWhatCame()))
    .catch((error: unknown) => console.warn('This page will not open without a connection.', error))
}

async function keepWhatCame(): Promise<void> {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/_next/static/`))
  const kept = await caches.open(KEPT)
  await kept.addAll([PAGE, '/theme.js', ...new Set(files)])
}
