import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import { reportsEndpoints } from '#lib/contracts/reports/index.ts'
import { teamEndpoints } from '#lib/contracts/team/index.ts'
import { askOverHttp, type Sent } from '#testing/ask-over-http.ts'
import { formOf } from '#testing/report-forms.ts'
import { withEcho } from './with-echo.ts'

// What an app gets through Next's route files is what it gets at the front door: path, query, method, headers, body.

const { doors, take } = await withEcho()
const APIS = { team: teamEndpoints, reports: reportsEndpoints, crowd: crowdEndpoints }
const ODD = ['1', 'a%2Fb', '%00%F0%9F%94%A5', "it's%20(1)!*~", 'x'.repeat(5000)]
const QUERY = '?a=1&a=2&b=%C3%A4+x&empty=&flag&c[]=%5B'
const HEADERS = {
  authorization: 'Bearer secret',
  cookie: 'one=1; two=2',
  accept: 'application/json;q=0.5, */*',
  'accept-language': 'sv, en;q=0.5',
  'content-type': 'application/json; charset=utf-8',
  'idempotency-key': 'once',
  'if-match': 'W/"1"',
  'last-event-id': '7',
  'muster-centre': 'training',
  origin: 'https://elsewhere.example',
  range: 'bytes=0-1',
  'x-forwarded-for': '203.0.113.7',
  'x-http-method-override': 'PUT',
}
const BODY = '{"title":"Åland \\u0000","list":[1,2]}'

/** What came, but for what Next adds of its own; a query by what it says. */
async function got(door: string, path: string, sent: Sent) {
  const { status } = await askOverHttp(door, path, sent)
  const came = take()
  assert.ok(came, `${sent.method} ${path}: nobody got it, ${status}`)
  const { origin, pathname, searchParams } = new URL(came.url)
  const nexts = (name: string) => name.startsWith('x-forwarded-') && !(name in (sent.headers ?? {}))
  const own = Object.entries(came.headers).filter(([name]) => !nexts(name) && name !== 'connection')
  return { ...came, url: [origin, pathname, ...searchParams], headers: Object.fromEntries(own) }
}
/** `sent` is asked for each: a stream can be sent once. */
async function assertSame(path: string, sent: () => Sent) {
  const came = await got(doors.second, path, sent())
  assert.deepEqual(came, await got(doors.front, path, sent()), path)
  return came
}

for (const [api, endpoints] of Object.entries(APIS))
  describe(`every operation of the ${api} API, with every kind of id`, () => {
    for (const e of endpoints)
      test(`${e.method.toUpperCase()} ${e.path}`, async () => {
        const method = e.method.toUpperCase()
        const body = method === 'GET' ? {} : { body: BODY }
        const query = e.path === '/' ? '' : QUERY // it names nothing, and the page's own does not matter
        for (const id of e.path.includes('{') ? ODD : [''])
          await assertSame(`${e.path.replaceAll(/\{\w+\}/g, id)}${query}`, () => ({
            method,
            headers: HEADERS,
            ...body,
          }))
      })
  })

describe('every method that a door of its kind has', () => {
  const API = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
  const METHODS = {
    '/v1': API,
    '/v1/': API,
    '/v1/nothing/like/this/': API,
    '/api/v1': API,
    '/api/v1/reports/': API,
    '/api/v3': API,
    '/api/v3/csv/': API,
    '/api/v3/posts/': API,
    '/oauth/token': API,
    '/oauth/token/': API,
    '/migrate': API,
    '/migrate/': API,
    '/r/token/state': ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    '/report/slug': ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    '/a/token': ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    '/voice/token/key': ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    '/sms/twilio/token': ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  }
  for (const [path, methods] of Object.entries(METHODS))
    for (const method of methods)
      test(`${method} ${path}`, async () => {
        await assertSame(`${path}${QUERY}`, () => ({ method, headers: HEADERS }))
      })
})

test('only Next does not take a path with two slashes in a row: it says where the same is with one', async () => {
  const { status, headers } = await askOverHttp(doors.second, '/v1//alarms?a=1')
  assert.deepEqual([status, headers.location], [308, '/v1/alarms?a=1'])
  await got(doors.front, '/v1//alarms?a=1', {})
})

describe('every kind of body', () => {
  const bytes = randomBytes(3_000_000)
  const post = (type: string, body: () => Sent['body']) => () => ({
    method: 'POST',
    headers: { 'content-type': type },
    body: body() ?? '',
  })
  const BODIES: Record<string, () => Sent> = {
    none: () => ({ method: 'POST' }),
    'an empty one': post('application/json', () => ''),
    'JSON cut off': post('application/json', () => '{"title":'),
    'a form': post('application/x-www-form-urlencoded', () => 'a=1&b=%C3%A4+x'),
    'bytes of no type': post('', () => bytes.subarray(0, 1000)),
    'three million bytes': post('application/octet-stream', () => bytes),
    'three million bytes that no length was said of': post('application/octet-stream', () => Readable.from(parts())),
  }
  function* parts() {
    for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000)
  }
  const PATHS = [
    '/v1/alarms',
    '/api/v1/reports',
    '/api/v3/posts',
    '/r/token/messages',
    '/report/slug',
    '/sms/twilio/token',
  ]
  for (const [kind, sent] of Object.entries(BODIES))
    test(kind, async () => {
      for (const path of PATHS) await assertSame(path, sent)
    })
  test('files', async () => {
    const { body, type } = await formOf([{ bytes }, { bytes: bytes.subarray(7), filename: 'Å "1".jpg' }], { a: 1 })
    for (const path of PATHS) {
      const came = await assertSame(
        path,
        post(type, () => body),
      )
      assert.equal(came.body, body.toString('base64'))
    }
  })
})
