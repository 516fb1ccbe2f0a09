import assert from 'node:assert/strict'
import { request } from 'node:http'
import { test } from 'node:test'
import { openGuesses } from '#server/limits/guesses.ts'
import { openDoor } from '#testing/open-door.ts'
import { withRuntime } from '#testing/with-runtime.ts'

/** The front door on a port, with limits on; resolves with a way to send to it, each time as somebody else, it claims. */
async function open() {
  const rt = await withRuntime({ RATE_LIMIT_PER_MINUTE: '120' })
  rt.guesses = openGuesses(rt.config, () => 1) // a clock that stands still, however slow the machine is
  const { port } = await openDoor(rt)
  let n = 0
  return (method: string, path: string, headers: Record<string, string>, body?: object) =>
    new Promise<{ status: number; wait: string | undefined }>((resolve, reject) => {
      const claim = { 'x-forwarded-for': `198.51.100.${n++ % 250}`, 'x-muster-address': `192.0.2.${n % 250}` }
      const options = { host: '127.0.0.1', port, method, path, headers: { ...headers, ...claim } }
      const sent = request(options, (answer) => {
        answer.resume()
        resolve({ status: answer.statusCode ?? 0, wait: answer.headers['retry-after'] })
      })
      sent.on('error', reject)
      sent.end(body && JSON.stringify(body))
    })
}

test('wrong keys are counted by the socket’s address, whatever headers say', async () => {
  const send = await open()
  const guess = (key: string) => send('GET', '/v1/alarms', { authorization: `Bearer ${key}` })
  for (let n = 0; n < 60; n++) assert.equal((await guess(`guess-${n}`)).status, 401)
  const refused = await Promise.all(Array.from({ length: 20 }, (_, n) => guess(`more-${n}`)))
  assert.ok(refused.some(({ status, wait }) => status === 429 && Number(wait) >= 1))
})

test('so are wrong passwords on the sign-in page', async () => {
  const send = await open()
  const headers = { 'content-type': 'application/json', origin: 'http://localhost', host: 'localhost' }
  const body = { email: 'nobody@example.org', password: 'wrong password' }
  const attempt = () => send('POST', '/api/auth/sign-in/email', headers, body)
  for (let n = 0; n < 10; n++) assert.equal((await attempt()).status, 401)
  const { status, wait } = await attempt()
  assert.equal(status, 429)
  assert.ok(Number(wait) >= 1, String(wait))
})
