import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Answer = { status: number; body?: string | undefined; headers?: Record<string, string> }
// biome-ignore lint/suspicious/noExplicitAny: tests read messages of every shape
export type Received = { path: string; headers: IncomingHttpHeaders; body: string; message: any }

/** Somebody who takes webhooks: keeps what arrives, answers as told, and lets a test wait for more. */
export async function openReceiver(answer: (received: Received) => Answer | Promise<Answer> = () => ({ status: 204 })) {
  const received: Received[] = []
  let wake = Promise.withResolvers<void>()
  const http = createServer(async (req, res) => {
    const body = await text(req)
    const one = { path: req.url ?? '', headers: req.headers, body, message: JSON.parse(body) }
    received.push(one)
    wake.resolve()
    wake = Promise.withResolvers()
    const { status, body: said, headers } = await answer(one)
    res.writeHead(status, headers).end(said)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  return {
    received,
    port,
    url: `http://127.0.0.1:${port}/hook`,
    types: () => received.map(({ message }) => message.type),
    ids: () => received.map(({ headers }) => headers['webhook-id']),
    /** Resolves as soon as `enough` holds; asked again at everything that arrives. */
    async until(enough: () => boolean): Promise<void> {
      while (!enough()) await wake.promise
    },
    close: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}
