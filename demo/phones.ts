import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { newSecret } from '#server/secrets/secret.ts'
import { openApi } from './api.ts'
import { MEMBERS, phoneOf } from './cast.ts'

const QUICKEST_MS = 400
const SLOWEST_MS = 2500

/**
 * The members' phones, behind an SMS gateway on this machine as an operator could have one: it takes what is sent, and says later
 * which phone has it. One phone is switched off, and one number belongs to nobody. `tell`: where Muster listens.
 */
export async function openPhones() {
  const token = newSecret()
  let base: string | undefined
  const say = async (id: string, to: string) => {
    const status = statusOf(to)
    await sleep(QUICKEST_MS + Math.random() * (SLOWEST_MS - QUICKEST_MS), undefined, { ref: false })
    if (!base || !status) return
    const api = openApi(base)
    await api.call('', 'POST', `/sms/gateway/${token}`, { id, status }).finally(api.close)
  }
  const take = async (request: IncomingMessage, answer: ServerResponse) => {
    const { id, to } = (await json(request)) as { id: string; to: string }
    answer.writeHead(202).end()
    await say(id, to)
  }
  const server = createServer((request, answer) => {
    take(request, answer).catch((error: Error) => {
      console.warn(`A phone of the demo could not say that it has an SMS: ${error.message}`)
      answer.destroy()
    })
  })
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    settings: { SMS_GATEWAY_URL: `http://127.0.0.1:${port}`, SMS_GATEWAY_TOKEN: token },
    tell: (address: string) => {
      base = address
    },
    close: () => server.close(),
  }
}

/** What the gateway hears from a phone; undefined: nothing. */
function statusOf(to: string): 'delivered' | 'undelivered' | undefined {
  const owner = MEMBERS.find((_, n) => phoneOf(n) === to)
  if (owner?.phone === 'off') return undefined
  return owner?.phone === 'unknown' ? 'undelivered' : 'delivered'
}
