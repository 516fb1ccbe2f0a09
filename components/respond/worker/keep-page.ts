import { KEPT, PAGE } from './kept-names.ts'

/** Bad coverage answers late or never; the kept page is there at once. */
const PATIENCE_MS = 3000
/** Files of Next have a name for each version; the others are asked for anew where there is a connection. */
const FOR_EVER = '/_next/static/'
const SMALL = /^\/(theme\.js|icons\/|icon\.svg)/

/** Whether it is the page itself, or what it is drawn with. Nothing of the API: the page keeps what it has read. */
export function isOfPage({ method, mode, url }: Request): boolean {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return false
  return mode === 'navigate' || pathname.startsWith(FOR_EVER) || SMALL.test(pathname)
}

/** The newest where there is a connection, else what was kept. */
export async function keptPage(request: Request): Promise<Response> {
  const isPage = request.mode === 'navigate'
  const name = isPage ? PAGE : request
  const kept = await caches.match(name)
  if (kept && !isPage && new URL(request.url).pathname.startsWith(FOR_EVER)) return kept
  const newest = fetch(request).then(async (answer) => {
    if (answer.ok && !answer.redirected) await keep(name, answer)
    return kept && answer.status >= 500 ? kept : answer
  })
  if (!kept) return newest
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS))
  return Promise.race([newest.catch(() => kept), late])
}

/** In a place of which nothing is left it is not kept, and shown all the same. */
const keep = (name: string | Request, answer: Response): Promise<void> =>
  caches
    .open(KEPT)
    .then((kept) => kept.put(name, answer.clone()))
    .catch(() => undefined)
