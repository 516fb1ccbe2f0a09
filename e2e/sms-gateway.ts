import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { GATEWAY, PORT } from './settings.ts'

type Sms = { id: string; to: string; text: string }

/** The operator's SMS gateway: takes what it is handed, and says when asked to that a phone has it, or what was texted. */
export async function openSmsGateway() {
  const taken: Sms[] = []
  const server = createServer(async (request, answer) => {
    taken.push((await json(request)) as Sms)
    answer.writeHead(202).end()
  })
  await new Promise<void>((resolve) => server.listen(GATEWAY.port, '127.0.0.1', resolve))
  return {
    taken,
    confirm: ({ id }: Sms) => deliver({ id, status: 'delivered' }),
    /** What somebody texts from that number. */
    text: (from: string, text: string) => deliver({ from, text, id: `${from} ${Date.now()}` }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const deliver = (what: object) =>
  fetch(`http://localhost:${PORT}/sms/gateway/${GATEWAY.token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(what),
  })
