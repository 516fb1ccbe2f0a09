import { KEPT } from './keep-offline.ts'

// The service worker of the public form, and of nothing else: the newest page where there is a connection, else the one
// that was kept. A report waits in the page's outbox, not here.

/** Bad coverage answers late or never; the kept form is there at once. */
const PATIENCE_MS = 4000
const PROGRAMS = '/r/assets/'

type FetchEvent = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent // safe: it is what a worker's `fetch` is
  if (request.method !== 'GET') return
  const answer = (from: (request: Request) => Promise<Response>) => respondWith.call(event, from(request))
  if (request.mode === 'navigate') answer(newestPage)
  else if (new URL(request.url).pathname.startsWith(PROGRAMS)) answer(keptProgram)
})

async function newestPage(request: Request): Promise<Response> {
  const kept = await caches.match(request).then((exact) => exact ?? caches.match(request, { ignoreSearch: true }))
  const newest = fetch(request).then(async (answer) => {
    if (answer.ok && !answer.redirected) await keep(request, answer)
    return kept && answer.status >= 500 ? kept : answer
  })
  if (!kept) return newest
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS))
  return Promise.race([newest.catch(() => kept), late])
}

async function keptProgram(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await keep(request, answer)
  return answer
}

/** In a place of which nothing is left it is not kept, and shown all the same. */
const keep = (request: Request, answer: Response): Promise<void> =>
  caches
    .open(KEPT)
    .then((kept) => kept.put(request, answer.clone()))
    .catch(() => undefined)
