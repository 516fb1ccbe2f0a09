import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { newDataDir, type ServerProcess, startServer } from '../server-process.ts'

const MESSAGES = 60
const ADMIN = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'correct horse battery' }
const CLIENT = { OAUTH_CLIENT_ID: 'muster', OAUTH_CLIENT_SECRET: 'client secret' }

test('kill -9 while messages go out: after the restart every acknowledged one has been sent', async (t) => {
  const data = newDataDir()
  const provider = await openProvider()
  t.after(() => Promise.all([data.remove(), provider.close()]))
  const settings = { ...ADMIN, ...CLIENT, TWILIO_URL: provider.url }
  const first = await startServer(data.dir, settings)
  const call = await callerOf(first)
  await call('PUT', 'config/data-provider', {
    providers: { twilio: true },
    twilio: { account_sid: 'AC1', auth_token: 'token', from: '+15005550006' },
  })
  const { id: contact } = await call('POST', 'contacts', { contact: '+14155552671' })
  const acknowledged: string[] = []
  const write = async (message: string) => {
    await call('POST', 'messages', { message, contact_id: contact })
    acknowledged.push(message)
  }
  const written = Array.from({ length: MESSAGES }, (_, n) =>
    write(`message ${n}`).catch((error) => assert.match(String(error), /fetch failed/)),
  )
  await provider.until(() => provider.sent().size > 5 && acknowledged.length > 20)
  await first.end('SIGKILL')
  await Promise.all(written) // the kill cut some off: they were promised nothing
  const before = provider.sent().size

  const second = await startServer(data.dir, settings)
  t.after(() => second.end('SIGTERM'))
  await provider.until(() => acknowledged.every((message) => provider.sent().has(message)))
  t.diagnostic(
    `${acknowledged.length} acknowledged, ${before} sent before the kill, ${provider.count()} sendings in all`,
  )
  assert.equal(await second.end('SIGTERM'), 0)
})

/** Somebody who sends messages as Twilio does, slowly enough to be killed in the middle. */
async function openProvider() {
  const bodies: string[] = []
  let wake = Promise.withResolvers<void>()
  const http = createServer(async (req, res) => {
    bodies.push(new URLSearchParams(await text(req)).get('Body') ?? '')
    res.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ sid: `SM${bodies.length}` }))
    wake.resolve()
    wake = Promise.withResolvers()
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sent: () => new Set(bodies),
    count: () => bodies.length,
    async until(enough: () => boolean): Promise<void> {
      while (!enough()) await wake.promise
    },
    close: async () => {
      http.closeAllConnections()
      http.close()
    },
  }
}

/** Calls the crowd API as the administrator. */
async function callerOf({ url }: ServerProcess) {
  const post = (path: string, body: object, headers = {}, method = 'POST') =>
    fetch(`${url}/api/v3/${path}`, { method, headers, body: JSON.stringify(body) })
  const grant = { grant_type: 'password', username: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD }
  const client = { client_id: CLIENT.OAUTH_CLIENT_ID, client_secret: CLIENT.OAUTH_CLIENT_SECRET }
  const token = await (await post('oauth/token', { ...grant, ...client })).json()
  return async (method: string, path: string, body: object) => {
    const answer = await post(path, body, { authorization: `Bearer ${token.access_token}` }, method)
    const answered = await answer.json()
    assert.equal(answer.status, 200, JSON.stringify(answered))
    return answered
  }
}
