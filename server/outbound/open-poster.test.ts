import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { type TestContext, test } from 'node:test'
import type { LookUp } from './checked-lookup.ts'
import { openPoster } from './open-poster.ts'

const NOON = new Date('2026-11-29T12:00:00Z')

async function serve(t: TestContext, listener: RequestListener) {
  let connections = 0
  const http = createServer(listener)
  http.on('connection', () => connections++)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    http.closeAllConnections()
    http.close()
  })
  return { port: (http.address() as AddressInfo).port, connections: () => connections }
}

function poster(t: TestContext, options: { lookUp?: LookUp; allowPrivate?: boolean; timeoutMs?: number } = {}) {
  const nobody: LookUp = () => Promise.reject(new Error('no name is looked up here'))
  const opened = openPoster({ lookUp: nobody, allowPrivate: false, now: () => NOON, ...options })
  t.after(opened.close)
  return (url: string) => opened.post({ url, body: '{}', headers: {} })
}
const to =
  (...addresses: string[]): LookUp =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const taken: RequestListener = (_req, res) => res.end('taken')

test('a name that leads to a private address is refused, and nobody is connected to', async (t) => {
  const { port, connections } = await serve(t, taken)
  for (const addresses of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:127.0.0.1'], ['64:ff9b::7f00:1']]) {
    const { status, error } = await poster(t, { lookUp: to(...addresses) })(`http://example.com:${port}/`)
    assert.deepEqual([status, error], [null, 'example.com has an address that is not public'])
  }
  assert.equal(connections(), 0)
})

test('a literal private address is refused, however it is written', async (t) => {
  const { port, connections } = await serve(t, taken)
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::ffff:127.0.0.1]', 'localhost'])
    assert.equal((await poster(t)(`http://${host}:${port}/`)).error, 'The address is not public', host)
  assert.equal(connections(), 0)
})

test('the socket goes to the address that was checked; the next connection is checked anew', async (t) => {
  const { port, connections } = await serve(t, (_req, res) => res.writeHead(200, { connection: 'close' }).end())
  let asked = 0
  const once: LookUp = async () => (asked++ === 0 ? [{ address: '127.0.0.1', family: 4 }] : [])
  const post = poster(t, { lookUp: once, allowPrivate: true })
  assert.equal((await post(`http://example.com:${port}/`)).status, 200)
  assert.deepEqual([asked, connections()], [1, 1])
  assert.equal((await post(`http://example.com:${port}/`)).error, 'example.com has no address')
})

test('the host stays the name that was meant', async (t) => {
  const { port } = await serve(t, (req, res) => res.end(req.headers.host))
  const { answer } = await poster(t, { lookUp: to('127.0.0.1'), allowPrivate: true })(`http://example.com:${port}/`)
  assert.equal(answer, `example.com:${port}`)
})

test('a long answer is not read to its end, and a kilobyte of it is kept, without NULs and halves of characters', async (t) => {
  let written = 0
  const { port } = await serve(t, (_req, res) => {
    res.write(`\u0000${'å'.repeat(600)}`)
    const more = () => {
      while (!res.destroyed) {
        written += 16_384
        if (!res.write(Buffer.alloc(16_384, 'x'))) return void res.once('drain', more)
      }
    }
    more()
  })
  const { status, answer } = await poster(t, { allowPrivate: true })(`http://127.0.0.1:${port}/`)
  assert.deepEqual([status, answer], [200, 'å'.repeat(511)])
  assert.ok(written > 0)
})

test('an answer that begins and never ends counts by its status', async (t) => {
  const { port } = await serve(t, (_req, res) => void res.writeHead(202).write('begun'))
  const posted = await poster(t, { allowPrivate: true, timeoutMs: 200 })(`http://127.0.0.1:${port}/`)
  assert.deepEqual([posted.status, posted.answer, posted.error], [202, 'begun', null])
})

test('no answer, no listener and a connection cut off are failures with a word for them', async (t) => {
  const silent = await serve(t, () => undefined)
  const rude = await serve(t, (req) => void req.socket.destroy())
  const post = poster(t, { allowPrivate: true, timeoutMs: 200 })
  assert.equal((await post(`http://127.0.0.1:${silent.port}/`)).error, 'No answer in time')
  assert.match((await post(`http://127.0.0.1:${rude.port}/`)).error!, /^UND_ERR_SOCKET/)
  assert.match((await post('http://127.0.0.1:1/')).error!, /^ECONNREFUSED|bad port/i)
  assert.match((await post('https://127.0.0.1:1/')).error!, /^ECONNREFUSED/)
})

test('Retry-After is told in seconds, also where it is a date', async (t) => {
  let given = '17'
  const { port } = await serve(t, (_req, res) => res.writeHead(503, { 'retry-after': given }).end())
  const post = poster(t, { allowPrivate: true })
  assert.equal((await post(`http://127.0.0.1:${port}/`)).retryAfter, 17)
  given = 'Sun, 29 Nov 2026 12:00:42 GMT'
  assert.equal((await post(`http://127.0.0.1:${port}/`)).retryAfter, 42)
  given = 'tomorrow'
  assert.equal((await post(`http://127.0.0.1:${port}/`)).retryAfter, undefined)
})

test('closing cuts off what is under way, which is not an attempt', async (t) => {
  const reached = Promise.withResolvers<void>()
  const { port } = await serve(t, () => reached.resolve())
  const opened = openPoster({ lookUp: to(), allowPrivate: true, now: () => NOON })
  const posting = opened.post({ url: `http://127.0.0.1:${port}/`, body: '{}', headers: {} })
  await reached.promise
  const refused = assert.rejects(posting, { name: 'AbortError' })
  await opened.close()
  await refused
})

test('TLS asks for the name that was meant, not for the address', async (t) => {
  const hello = Promise.withResolvers<string>()
  const tcp = createTcp((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (bytes) => {
      hello.resolve(bytes.toString('latin1'))
      socket.destroy()
    })
  })
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
  t.after(() => tcp.close())
  const post = poster(t, { lookUp: to('127.0.0.1'), allowPrivate: true })
  const { status } = await post(`https://hooks.example.com:${(tcp.address() as AddressInfo).port}/`)
  assert.equal(status, null)
  assert.match(await hello.promise, /hooks\.example\.com/)
})
