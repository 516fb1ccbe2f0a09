import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

type Received = { from: string; to: string[]; mail: Email }

/** A real SMTP server on a port of its own, where `secret` opens the mailbox `muster`; without one, anybody may send. */
export async function openMailServer(secret?: string) {
  const arrived: Received[] = []
  const waiting: ((received: Received) => void)[] = []
  let refusals = 0
  const server = new SMTPServer({
    ...(secret === undefined ? { authOptional: true, disabledCommands: ['AUTH'] } : { allowInsecureAuth: true }),
    hideSTARTTLS: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'muster' && password === secret ? done(null, { user: username }) : done(new Error('Wrong password')),
    onRcptTo: (_address, _session, done) => {
      if (refusals-- > 0) done(Object.assign(new Error('Come again later'), { responseCode: 451 }))
      else done()
    },
    onData: async (stream, { envelope }, done) => {
      const mail = await PostalMime.parse(await buffer(stream))
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const received = { from, to: envelope.rcptTo.map(({ address }) => address), mail }
      done()
      const next = waiting.shift()
      if (next) next(received)
      else arrived.push(received)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo // safe: it listens on a port
  return {
    url: `smtp://${secret === undefined ? '' : `muster:${secret}@`}127.0.0.1:${port}`,
    /** The next mail, in the order they came. */
    next: (): Promise<Received> => {
      const [first] = arrived.splice(0, 1)
      return first ? Promise.resolve(first) : new Promise((resolve) => void waiting.push(resolve))
    },
    /** Mail that nobody has asked for yet. */
    unread: () => arrived.length,
    /** Puts off this many of the next. */
    refuseNext: (count: number) => {
      refusals = count
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
