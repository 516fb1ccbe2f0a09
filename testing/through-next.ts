import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import next from 'next'
import type { Runtime } from '#server/apps/runtime.ts'

/**
 * Sends what tests ask of the apps through Next's route handlers instead (the second door): Next alone on a port, in this
 * process, sharing the runtime over `globalThis` as in production. Needs a build. Returns what stops it.
 */
export async function askThroughNext(rt: Runtime): Promise<() => Promise<void>> {
  const http = createServer()
  const pages = next({ dev: false, dir: join(import.meta.dirname, '..'), httpServer: http, quiet: true })
  await pages.prepare()
  const answer = pages.getRequestHandler()
  http.on('request', (req, res) => void answer(req, res))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const request = asker(base, () => {
    slot.musterRuntime = Promise.resolve(rt)
  })
  for (const app of [...Object.values(rt.apps), rt.media, rt.caller, rt.intake]) Object.assign(app, { request })
  return async () => {
    http.closeAllConnections()
    await new Promise((resolve) => http.close(resolve))
    await pages.close()
  }
}

const slot = globalThis as typeof globalThis & { musterRuntime?: unknown }

/** Like `app.request`, over HTTP. Not `fetch`, which will not say another `Host` than the one it connects to. */
const asker =
  (base: string, enter: () => void) =>
  async (path: string, { body: said, ...init }: RequestInit = {}): Promise<Response> => {
    enter() // a file may have several runtimes, and the pages know of one
    const url = new URL(path, 'http://localhost')
    const { body, type } = said instanceof FormData ? await written(said) : { body: said, type: {} }
    // Node gives no length to the body of a DELETE, which the other end then takes for the next request.
    const length = typeof body === 'string' && { 'content-length': String(Buffer.byteLength(body)) }
    const headers = { ...length, ...type, ...Object.fromEntries(new Headers(init.headers)), host: url.host }
    return new Promise((resolve, reject) => {
      const options = { method: init.method ?? 'GET', headers }
      const sent = request(`${base}${url.pathname}${url.search}`, options, (answer) => resolve(read(answer)))
      sent.on('error', reject)
      // safe: Node's web streams are async iterables; the DOM's types do not know
      if (body instanceof ReadableStream) Readable.from(body as unknown as AsyncIterable<Uint8Array>).pipe(sent)
      else sent.end(body ?? undefined)
    })
  }

/** A form as `fetch` would send it. */
async function written(form: FormData) {
  const sent = new Response(form)
  const body = Buffer.from(await sent.arrayBuffer())
  return {
    body,
    type: { 'content-type': sent.headers.get('content-type') ?? '', 'content-length': String(body.length) },
  }
}

async function read(answer: IncomingMessage): Promise<Response> {
  const isStream = answer.headers['content-type']?.startsWith('text/event-stream')
  // safe: Node's web streams are the DOM's; the types do not know
  const body = isStream ? (Readable.toWeb(answer) as ReadableStream) : Buffer.concat(await answer.toArray())
  const headers = new Headers()
  for (let i = 0; i < answer.rawHeaders.length; i += 2) headers.append(answer.rawHeaders[i]!, answer.rawHeaders[i + 1]!)
  const status = answer.statusCode ?? 0
  return new Response(status === 204 || status === 304 ? null : body, { status, headers })
}
