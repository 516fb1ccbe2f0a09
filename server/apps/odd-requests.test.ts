import assert from 'node:assert/strict'
import { createConnection } from 'node:net'
import { describe, test } from 'node:test'
import { openDoor } from '#testing/open-door.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// Requests as no client of ours writes them, byte for byte: each has an answer, and none is a fault of ours.

const rt = await withRuntime()
const { port } = await openDoor(rt)
const { key } = await openTeam(rt)
const { key: reportsKey } = await openReports(rt)

/** Sends a request line and headers as they are; resolves with the status and all that was answered. */
function send(line: string, headers: Record<string, string> = {}): Promise<{ status: number; said: string }> {
  const all = Object.entries({ Host: 'muster.local', ...headers, Connection: 'close' })
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1')
    let said = ''
    socket.setEncoding('utf8').on('data', (chunk) => (said += chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve({ status: Number(said.slice(9, 12)), said }))
    socket.write(`${line} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`)
  })
}
const authorization = (secret: string) => ({ authorization: `Bearer ${secret}` })

describe('paths', () => {
  const ODD = [
    '%00',
    'a%00b',
    '%',
    '%zz',
    '%E0%A4%A',
    '%ff',
    '%C0%80',
    '%ED%A0%80',
    'x'.repeat(6000),
    '..%2f..',
    '%2e%2e',
    ';',
    '%0d%0a',
    '*',
  ]
  const UNDER: [prefix: string, more: Record<string, string>][] = [
    ['/v1/alarms/', authorization(key)],
    ['/v1/', authorization(key)],
    ['/api/v1/reports/', authorization(reportsKey)],
    ['/api/v3/posts/', {}],
    ['/sms/twilio/', {}],
    ['/sms/smssync/', {}],
    ['/sms/', {}],
    ['/r/', {}],
    ['/r/x/', {}],
    ['/report/', {}],
    ['/media/', {}],
    ['/openapi/', {}],
    ['/api/auth/', {}],
  ]
  for (const [prefix, headers] of UNDER)
    test(prefix, async () => {
      for (const odd of ODD)
        for (const method of ['GET', 'POST', 'DELETE']) {
          const { status, said } = await send(`${method} ${prefix}${odd}`, { ...headers, 'Content-Length': '0' })
          assert.ok(status < 500, `${method} ${odd}: ${said.slice(0, 300)}`)
          assert.match(said, /x-content-type-options: nosniff/i)
        }
    })
})

test('an absolute form is read as RFC 9112 has it: the host of the line counts', async () => {
  assert.equal((await send('GET http://muster.local/livez')).status, 200)
  assert.equal((await send('GET HTTPS://elsewhere.example:8443/v1/alarms?limit=1', authorization(key))).status, 200)
  assert.equal((await send('GET http://elsewhere.example/v1/alarms')).status, 401)
  const page = await send('GET http://elsewhere.example')
  assert.equal(page.status, 404) // there are no pages here
  assert.doesNotMatch(page.said, /location:/i)
  for (const target of ['http://', 'http://[/x', 'http://a b/'])
    assert.equal((await send(`GET ${target}`)).status, 400, target)
})

test('OPTIONS * says what there is; nothing else is asked of everything', async () => {
  const { status, said } = await send('OPTIONS *')
  assert.equal(status, 204)
  assert.match(said, /allow: GET, HEAD, POST/i)
  for (const method of ['GET', 'POST', 'PURGE']) assert.equal((await send(`${method} *`)).status, 400, method)
})

describe('methods', () => {
  const PATHS = ['/v1/alarms', '/api/v1/reports', '/api/v3/posts', '/sms/twilio/x', '/r/x', '/report/x', '/media/x']
  const MORE = ['/openapi/team.json', '/api/auth/sign-in/email', '/livez', '/metrics', '/readyz']
  for (const method of ['TRACE', 'PROPFIND', 'QUERY', 'LINK', 'OPTIONS', 'PURGE', 'M-SEARCH', 'PATCH'])
    test(method, async () => {
      for (const path of [...PATHS, ...MORE]) {
        const { status, said } = await send(`${method} ${path}`, { 'Content-Length': '0' })
        assert.ok(status < 500, `${path}: ${said}`)
      }
    })
})
