/** The names under which the worker keeps the page (worker/keep-page.ts). */
const [KEPT, PAGE] = ['muster-respond', '/respond']

/** Lets the page open without a connection: the worker keeps what comes from now on, and this what has come already. */
export function keepPage(): void {
  if (!navigator.serviceWorker || !window.caches) return
  navigator.serviceWorker
    .register('/respond/worker.js', { scope: PAGE })
    .then(() => (navigator.serviceWorker.controller ? undefined : keepWhatCame()))
    .catch(() => undefined) // it works without
}

async function keepWhatCame(): Promise<void> {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/_next/static/`))
  const kept = await caches.open(KEPT)
  await kept.addAll([PAGE, '/theme.js', ...new Set(files)])
}
