import type { IncomingMessage } from 'node:http'

/**
 * Brings what a request line asks for into its plain form, a path: `GET http://host/path` (RFC 9112 3.2.2) names the host,
 * whatever the header says. `*` stays, for OPTIONS alone. False for what asks for nothing: such a path is no page's, and
 * would be a fault of ours further in.
 */
export function takeTarget(req: Pick<IncomingMessage, 'url' | 'method' | 'headers'>): boolean {
  const target = req.url ?? '/'
  if (target === '*') return req.method === 'OPTIONS'
  if (/^https?:/i.test(target)) {
    if (!URL.canParse(target)) return false
    const { host, pathname, search } = new URL(target)
    req.headers.host = host
    req.url = pathname + search
  }
  return isPath(req.url ?? '/')
}

function isPath(target: string): boolean {
  const path = target.split('?', 1)[0] ?? ''
  if (!path.startsWith('/') || /[\\#]/.test(path)) return false
  return true
}
