import type { ApiName } from './apis.ts'
import { documentsApp } from './documents.ts'
import { type Runtime, runtime } from './runtime.ts'

type Handler = (request: Request) => Promise<Response>

/**
 * One API as the handlers of a Next route file: the same app that answers in front of Next (docs/decisions/001), for
 * `next dev` and for hosts without a custom server. `path` overrides what the app is asked for.
 */
export function secondDoor(api: ApiName, path?: string) {
  const handle = handlerOf((rt) => rt.apps[api], path)
  return { GET: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle, OPTIONS: handle }
}

/** The same for media. */
export function mediaDoor() {
  const handle = handlerOf((rt) => rt.media)
  return { GET: handle, HEAD: handle }
}

/** The same for what calendar programs read. */
export function calendarDoor() {
  const handle = handlerOf((rt) => rt.calendar)
  return { GET: handle, HEAD: handle }
}

/** The same for the citizens' pages. */
export function callerDoor() {
  const handle = handlerOf((rt) => rt.caller)
  return { GET: handle, HEAD: handle, POST: handle, PUT: handle, DELETE: handle }
}

/** The same for where whoever was called answers. */
export function answeringDoor() {
  const handle = handlerOf((rt) => rt.answering)
  return { GET: handle, HEAD: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle }
}

/** The same for what data providers deliver. */
export function intakeDoor() {
  const handle = handlerOf((rt) => rt.intake)
  return { GET: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle }
}

/** The same for the OpenAPI documents. */
export function documentsDoor() {
  return { GET: handlerOf(documentsApp) }
}

const handlerOf =
  (appOf: (rt: Runtime) => { fetch: (request: Request) => Response | Promise<Response> }, path?: string): Handler =>
  async (request) =>
    appOf(await runtime()).fetch(asSent(request, path))

/** Next's request in plain form: it names the address Next listens on, not the one that was asked, and cannot be copied. */
function asSent(request: Request, path: string | undefined): Request {
  const { method, headers, body } = request
  const asked = new URL(path ?? request.url, request.url)
  const url = `${asked.protocol}//${headers.get('host') ?? asked.host}${asked.pathname}${asked.search}`
  return new Request(url, { method, headers, ...(body && { body, duplex: 'half' }) })
}
