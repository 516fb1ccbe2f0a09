import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { NTFY_PORT } from './settings.ts'

type Message = { topic: string; title: string; message: string; priority: number; actions: { label: string; url: string }[] }

/** The operator's ntfy server: takes what is published, and keeps it. */
export async function openNtfyServer() {
  const published: Message[] = []
  const server = createServer(async (request, answer) => {
    published.push((await json(request)) as Message)
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `m${published.length}` }))
  })
  await new Promise<void>((resolve) => server.listen(NTFY_PORT, '127.0.0.1', resolve))
  return {
    published,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
