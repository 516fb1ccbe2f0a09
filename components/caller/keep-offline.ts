/** The name under which the form is kept; the worker has it, too (worker.ts). */
export const KEPT = 'muster-report'

/** Keeps the form on this phone, so that it opens without a connection, too, and shows what waits to be sent. */
export function keepOffline(): void {
  if (!navigator.serviceWorker || !window.caches) return
  const script = document.querySelector<HTMLScriptElement>('script[src]')?.src
  const pages = [location.href, ...(script ? [script] : [])]
  navigator.serviceWorker
    .register('/report/worker.js', { scope: '/report/' })
    // What the worker has brought it has kept already.
    .then(() => (navigator.serviceWorker.controller ? undefined : caches.open(KEPT).then((kept) => kept.addAll(pages))))
    .catch(() => undefined) // it works without
}
