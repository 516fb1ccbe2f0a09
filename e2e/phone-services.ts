import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { SERVICES, TWILIO } from './settings.ts'

type Action = { label: string; url: string; method: string }
type Published = { topic: string; title: string; message: string; priority: number; actions: Action[] }
/** A call that Twilio was asked for: whom, and what to ask once somebody has picked up. */
type Called = { To: string; Url: string }

/** The operator's ntfy server and Twilio: both take what they are handed, and are the phone when asked to. */
export async function openPhoneServices() {
  const published: Published[] = []
  const called: Called[] = []
  const server = createServer(async (request, answer) => {
    const body = await text(request)
    const isCall = request.url?.endsWith('/Calls.json')
    if (isCall) called.push(Object.fromEntries(new URLSearchParams(body)) as Called)
    else published.push(JSON.parse(body) as Published)
    answer.writeHead(isCall ? 201 : 200).end(JSON.stringify({ id: `m${published.length}`, sid: `CA${called.length}` }))
  })
  await new Promise<void>((resolve) => server.listen(SERVICES.port, '127.0.0.1', resolve))
  return {
    published,
    called,
    /** Somebody taps a button under a message. */
    tap: ({ actions }: Published, label: string) => {
      const { url, method } = actions.find((action) => action.label === label)!
      return fetch(url, { method })
    },
    /** Somebody picks up the phone; what they hear is answered. */
    pickUp: ({ Url }: Called) => tell(Url, { CallSid: 'CA1', AnsweredBy: 'human', CallStatus: 'in-progress' }),
    press: ({ Url }: Called, Digits: string) => tell(`${Url}/key`, { CallSid: 'CA1', Digits }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** As Twilio does it, signed: the address and each field by its name. */
async function tell(address: string, fields: Record<string, string>): Promise<string> {
  const signed = [
    address,
    ...Object.keys(fields)
      .sort()
      .flatMap((name) => [name, fields[name]]),
  ].join('')
  const headers = { 'x-twilio-signature': createHmac('sha1', TWILIO.auth_token).update(signed).digest('base64') }
  return (await fetch(address, { method: 'POST', headers, body: new URLSearchParams(fields) })).text()
}
