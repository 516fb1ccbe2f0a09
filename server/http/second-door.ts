import { type ApiName, runtime } from '#server/runtime.ts'

type Handler = (request: Request) => Promise<Response>

/**
 * One API as the handlers of a Next route file: the same app that answers in front of Next (docs/decisions/001), for
 * `next dev` and for hosts without a custom server. `path` overrides what the app is asked for.
 */
export function secondDoor(api: ApiName, path?: string) {
  const handle: Handler = async (request) => {
    const { apps } = await runtime()
    return apps[api].fetch(path === undefined ? request : new Request(new URL(path, request.url), request))
  }
  return { GET: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle, OPTIONS: handle }
}
