import type { Answer } from '#testing/ask-over-http.ts'

/** What differs between two runtimes that went through the same: ids, tokens, secrets, cursors, numbers. */
const OWN =
  /(?<=\/r\/|whsec_|(?:before|after|token)":"|value=")[^"?<&]+|[a-z]{3}_[0-9a-z]{20,}|[0-9a-f]{8,}|\d+(\.\d+)?/g
/** Of the connection, not of the answer; Next sends every body in chunks, and says how it came to the path. */
const NOT_THE_APPS = ['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length', 'x-middleware-rewrite']
const NEXTS_VARY = /^rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch(, )?/

/** The headers that an app has written. */
export function ownHeaders({ headers }: Pick<Answer, 'headers'>): [name: string, value: string][] {
  const vary = (headers.vary ?? '').replace(NEXTS_VARY, '')
  return Object.entries({ ...headers, vary })
    .filter(([name]) => !NOT_THE_APPS.includes(name))
    .map(([name, value]) => [name, String(value)])
}

/** An answer in a form in which two that say the same are equal. */
export function told(answer: Answer) {
  const masked = (text: string) => text.replaceAll(OWN, '#')
  const headers = ownHeaders(answer).map(([name, value]) => `${name}: ${masked(value)}`)
  return { status: answer.status, headers: headers.sort(), body: masked(String(answer.body)) }
}
