import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { describe, test } from 'node:test'
import { type Answer, askOverHttp, begin } from '#testing/ask-over-http.ts'
import { ownHeaders } from './told.ts'
import { withEcho } from './with-echo.ts'

// What an app answers goes out through Next's route files as it goes out at the front door: status, headers, body.

const { doors, answerWith } = await withEcho()
const PATHS = ['/v1/alarms', '/api/v1/reports', '/api/v3/posts', '/r/token', '/report/slug', '/sms/twilio/token']
const inFull = (answer: Answer) => ({
  status: answer.status,
  headers: Object.fromEntries(ownHeaders(answer)),
  bytes: answer.body.length,
  body: hash('sha1', answer.body),
})
async function assertSame(answer: () => Response, method = 'GET'): Promise<void> {
  answerWith(answer)
  for (const path of PATHS) {
    const second = inFull(await askOverHttp(doors.second, path, { method }))
    assert.deepEqual(second, inFull(await askOverHttp(doors.front, path, { method })), path)
  }
}

describe('every status', () => {
  const STATUSES = [200, 201, 202, 206, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415]
  for (const status of [...STATUSES, 422, 423, 428, 429, 500, 501, 502, 503])
    test(`${status}`, () => assertSame(() => Response.json({ status }, { status })))
  for (const status of [204, 304]) test(`${status}`, () => assertSame(() => new Response(null, { status })))
})

describe('every header', () => {
  const HEADERS: [string, string][] = [
    ['allow', 'GET, POST'],
    ['access-control-allow-origin', '*'],
    ['access-control-expose-headers', 'ETag, RateLimit'],
    ['cache-control', 'no-cache, no-transform'],
    ['content-disposition', `attachment; filename*=UTF-8''%C3%85land.csv`],
    ['content-language', 'ar'],
    ['content-security-policy', "default-src 'none'; script-src 'self'"],
    ['content-range', 'bytes 0-1/7'],
    ['accept-ranges', 'bytes'],
    ['etag', '"7"'],
    ['idempotency-replayed', 'true'],
    ['last-modified', 'Wed, 01 Jan 2025 00:00:00 GMT'],
    ['link', '<https://example.org/next>; rel="next"'],
    ['location', '/r/token?lang=sv'],
    ['ratelimit', '"default";r=9;t=60'],
    ['ratelimit-policy', '"default";q=120;w=60'],
    ['referrer-policy', 'no-referrer'],
    ['retry-after', '7'],
    ['vary', 'Accept, Accept-Language'],
    ['www-authenticate', 'Bearer realm="muster"'],
    ['x-content-type-options', 'nosniff'],
  ]
  for (const header of HEADERS) test(header[0], () => assertSame(() => Response.json({}, { headers: [header] })))
  test('two cookies', () =>
    assertSame(() => {
      const answer = Response.json({})
      for (const cookie of ['a=1; Path=/; HttpOnly', 'b=2; Secure']) answer.headers.append('set-cookie', cookie)
      return answer
    }))
})

describe('every kind of body', () => {
  const bytes = Buffer.alloc(3_000_000, 'Åland ')
  const streamed = (type: string) => () => {
    const parts = new ReadableStream<Uint8Array>({
      start(out) {
        for (let at = 0; at < bytes.length; at += 100_000) out.enqueue(bytes.subarray(at, at + 100_000))
        out.close()
      },
    })
    return new Response(parts, { headers: { 'content-type': type } })
  }
  const BODIES: Record<string, () => Response> = {
    none: () => new Response(null),
    page: () => new Response('<p>Hej', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    'a picture': () => new Response(bytes, { headers: { 'content-type': 'image/jpeg', 'content-length': '3000000' } }),
    'a file as it is made': streamed('text/csv; charset=utf-8'),
    'geography as it is read': streamed('application/geo+json'),
  }
  for (const [kind, answer] of Object.entries(BODIES))
    for (const method of ['GET', 'HEAD']) test(`${kind}, ${method}`, () => assertSame(answer, method))
})

for (const [name, door] of Object.entries(doors))
  describe(`a stream at the ${name} door`, () => {
    test('goes out part by part, and ends when nobody reads it any more', async () => {
      const { promise: ended, resolve } = Promise.withResolvers<void>()
      const { readable, writable } = new TransformStream<string, string>()
      const writer = writable.getWriter()
      writer.closed.catch(() => resolve())
      answerWith(
        () =>
          new Response(readable.pipeThrough(new TextEncoderStream()), {
            headers: { 'content-type': 'text/event-stream' },
          }),
      )
      const written = writer.write('data: 1\n\n')
      const answer = await begin(door, '/v1/events', {})
      const parts = answer[Symbol.asyncIterator]()
      assert.equal(String((await parts.next()).value), 'data: 1\n\n')
      await written
      await Promise.all([
        writer.write('data: 2\n\n'),
        parts.next().then(({ value }) => assert.equal(String(value), 'data: 2\n\n')),
      ])
      answer.destroy()
      await ended
    })
  })
