import { getRequestListener } from '@hono/node-server'

/**
 * The `Response` of @hono/node-server: head and body leave in one write, with no web stream between them (measured: a
 * quarter of a position's request). Headers set with `c.header()` *before* the handler do not reach it; set them after
 * `await next()`.
 */
export const LightResponse: typeof Response = takeLightResponse()

/** It is only to be had by letting the library put it over the global one. Next and better-auth get theirs back at once. */
function takeLightResponse(): typeof Response {
  const { Request, Response } = globalThis
  getRequestListener(() => new Response(), { overrideGlobalObjects: true })
  const light = globalThis.Response
  Object.defineProperty(globalThis, 'Request', { value: Request })
  Object.defineProperty(globalThis, 'Response', { value: Response })
  return light
}
