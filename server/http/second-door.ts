import { type ApiName, runtime } from '#server/runtime.ts'

type Handler = (request: Request) => Promise<Response>

/**
 * One API as the handlers of a Next route file: the same app that answers in front of Next (docs/decisions/001), for
 * `next dev` and for hosts without a custom server. `path` overrides what the app is asked for.
 */
export function secondDoor(api: ApiName, path?: string) {
  const handle: Handler = async (request) => {
    const { apps } = await runtime()
    return apps[api].fetch(asSent(request, path))
  }
  return { GET: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle, OPTIONS: handle }
}

/** Next's request in plain form: it names the address Next listens on, not the one that was asked, and cannot be copied. */
function asSent(request: Request, path: string | undefined): Request {
  const { method, headers, body } = request
  const asked = new URL(path ?? request.url, request.url)
  const url = `${asked.protocol}//${headers.get('host') ?? asked.host}${asked.pathname}${asked.search}`
  return new Request(url, { method, headers, ...(body && { body, duplex: 'half' }) })
}
