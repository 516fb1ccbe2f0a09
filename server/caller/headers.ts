import type { MiddlewareHandler } from 'hono'
import { callerAssets } from './assets.ts'

const QUIET: Record<string, string> = {
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'permissions-policy': 'geolocation=(self), camera=(), microphone=()',
}

/** On every answer: not found by a search engine, not kept, its address told to nobody, and only our own program runs. */
export const beQuiet: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(QUIET)) c.res.headers.set(name, value)
  c.res.headers.set('content-security-policy', policy(c.req.header('host')))
}

function policy(host: string | undefined): string {
  // Old Safari does not count a socket to the page's own host as 'self'.
  const sockets = host && /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ''
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' ${callerAssets().styleHash}`,
    "img-src 'self' blob: data:",
    `connect-src 'self'${sockets}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
