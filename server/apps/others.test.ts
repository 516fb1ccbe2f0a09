import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, mock, test } from 'node:test'
import { askOverHttp } from '#testing/ask-over-http.ts'
import { openDoor } from '#testing/open-door.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { otherRoutes } from './others.ts'

async function open(): Promise<number> {
  const rt = await withRuntime()
  const others = otherRoutes(rt)
  const http = createServer((req, res) => others(req.url ?? '/')?.(req, res))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  rt.beforeDiscard(() => {
    http.closeAllConnections()
    http.close()
  })
  return (http.address() as AddressInfo).port
}

/** Posts to sign-in; resolves with the status, however much of the body was read. */
function signIn(port: number, body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const target = { host: '127.0.0.1', port, method: 'POST', path: '/api/auth/sign-in/email' }
    const sent = request({ ...target, headers: { 'content-type': 'application/json', ...headers } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const credentials = JSON.stringify({ email: 'nobody@example.org', password: 'wrong password' })

test('401 for a wrong password', async () => {
  assert.equal(await signIn(await open(), credentials, {}), 401)
})

test('413 for a sign-in body over the limit, declared or streamed: nobody has said yet who they are', async () => {
  const port = await open()
  const novel = credentials.padEnd(100_000)
  assert.equal(await signIn(port, novel, { 'content-length': String(novel.length) }), 413)
  assert.equal(await signIn(port, novel, { 'transfer-encoding': 'chunked' }), 413)
})

describe('/metrics', () => {
  const opened = withRuntime().then(async (rt) => ({ rt, url: (await openDoor(rt)).url }))
  const read = async (settings: object, headers: Record<string, string> = {}) => {
    const { rt, url } = await opened
    Object.assign(rt.config, { METRICS_TOKEN: undefined, TRUST_PROXY: 0 }, settings)
    const { status, body } = await askOverHttp(url, '/metrics', { headers })
    return [status, /muster_database_connections/.test(String(body))]
  }

  test('are for who is on this very machine, and not for whom a proxy on it stands', async () => {
    assert.deepEqual(await read({}), [200, true])
    for (const TRUST_PROXY of [0, 1])
      for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
        assert.deepEqual(await read({ TRUST_PROXY }, { [name]: '127.0.0.1' }), [403, false], name)
  })

  test('with METRICS_TOKEN they are for who sends it, from anywhere, and for nobody else', async () => {
    const METRICS_TOKEN = 'a-token-of-the-monitoring'
    const forwarded = { 'x-forwarded-for': '203.0.113.1' }
    assert.deepEqual(await read({ METRICS_TOKEN }), [403, false])
    for (const authorization of ['Bearer x', `Bearer ${METRICS_TOKEN}x`, `Basic ${METRICS_TOKEN}`, ''])
      assert.deepEqual(await read({ METRICS_TOKEN }, { authorization }), [403, false], authorization)
    const authorization = `Bearer ${METRICS_TOKEN}`
    assert.deepEqual(await read({ METRICS_TOKEN }, { ...forwarded, authorization }), [200, true])
  })
})

test('what sign-in says of callers’ faults goes to the log, as lines of the log, and only when all is asked for', async () => {
  const rt = await withRuntime()
  const { url } = await openDoor(rt)
  const lines: [string, object][] = []
  for (const level of ['debug', 'info', 'warn', 'error'] as const)
    rt.log[level] = ((about: object) => lines.push([level, about])) as typeof rt.log.info
  const printed = ['log', 'warn', 'error'].map((name) => mock.method(console, name as 'log', () => undefined))
  const json = { 'content-type': 'application/json' }
  for (const body of [credentials, '{"no json', '{}', '[]', 'null', '"text"', '{"email":7,"password":[]}', ''])
    for (const headers of [json, { ...json, origin: 'https://elsewhere.example', cookie: 'a=b' }, {}])
      for (const path of ['sign-in/email', 'change-password', 'nowhere', 'sign-in/%00', 'sign-in/email/'])
        await askOverHttp(url, `/api/auth/${path}`, { method: 'POST', headers, body })
  mock.restoreAll()
  assert.deepEqual(
    printed.map((each) => each.mock.callCount()),
    [0, 0, 0],
  )
  assert.deepEqual(
    lines.filter(([level]) => level !== 'debug'),
    [],
  )
  assert.ok(lines.length > 0)
})
