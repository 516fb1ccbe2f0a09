import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** One request as it came, byte for byte. */
export type Asked = { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer }
type Answer = { status: number; body?: string | object; headers?: Record<string, string> }

/** Somebody's service on a port of its own: keeps what it is asked, and answers as it is told. */
export async function openService(answer: (asked: Asked) => Answer = () => ({ status: 200 })) {
  const asked: Asked[] = []
  let wake = Promise.withResolvers<void>()
  let say = answer
  const http = createServer(async (req, res) => {
    const one = { method: req.method ?? '', path: req.url ?? '', headers: req.headers, body: await buffer(req) }
    const { status, body = '', headers } = say(one)
    res.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
    asked.push(one)
    wake.resolve()
    wake = Promise.withResolvers()
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo // safe: it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    /** What has been asked and not taken yet. */
    asked,
    /** The next request, in the order they came. */
    async next(): Promise<Asked> {
      while (asked.length === 0) await wake.promise
      return asked.shift()! // safe: there is one
    },
    /** Answers so from now on. */
    answerWith(next: typeof answer): void {
      say = next
    },
    close: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}
