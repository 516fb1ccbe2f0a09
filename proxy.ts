import { type NextRequest, NextResponse } from 'next/server'
import { PAGE_HEADERS, pagePolicy } from '#lib/page-policy.ts'

/**
 * Stands before the pages. `GET /` is the console, unless an `Authorization` header asks the team API who it is (facts
 * T13). Pages are only read; each goes out with a policy for it alone, which Next finds in the request and gives to its scripts.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (pathname === '/' && request.headers.has('authorization'))
    return NextResponse.rewrite(new URL('/team-root', request.url))
  if (!['GET', 'HEAD'].includes(request.method) && !isOfDevelopment(pathname)) return readOnly(request.method)
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = pagePolicy({
    nonce,
    host: request.headers.get('host'),
    hasForeignMap: Boolean(process.env.MAP_STYLE_URL),
    isDevelopment: isDevelopment(),
  })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const answer = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(PAGE_HEADERS)) answer.headers.set(name, value)
  answer.headers.set('content-security-policy', policy)
  return answer
}

/** All that is a page, or none: not what the route files answer, whose bodies Next would keep in memory here. */
export const config = {
  matcher: [
    '/((?!(?:v1|api|oauth|migrate|sms|a|voice|media|calendar|map|openapi|team-root|r|report|_next/static)(?:/|$)).*)',
  ],
}

const isDevelopment = () => process.env.NODE_ENV === 'development'
const isOfDevelopment = (path: string) => isDevelopment() && /^\/__?next/.test(path)

const readOnly = (method: string) =>
  new NextResponse(method === 'OPTIONS' ? null : 'Pages are only read', {
    status: method === 'OPTIONS' ? 204 : 405,
    headers: { ...PAGE_HEADERS, allow: 'GET, HEAD, OPTIONS' },
  })
