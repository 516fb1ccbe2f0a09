import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { limitBody } from './body-limit.ts'

/** An app that says back what it was sent, on a real port and mounted as the front door mounts the APIs. */
async function open(t: TestContext): Promise<number> {
  const app = new Hono()
  app.use(limitBody(10, () => new HTTPException(413)))
  app.all('/', async (c) => c.text(`${c.req.method} ${c.req.header('x-said')} ${await c.req.text()}`))
  const http = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    http.closeAllConnections()
    http.close()
  })
  return (http.address() as AddressInfo).port
}

function send(port: number, method: string, parts: string[], headers = {}): Promise<[status: number, text: string]> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, headers: { 'x-said': 'hello', ...headers } }
    const sent = request(options, async (answer) => {
      resolve([answer.statusCode ?? 0, Buffer.concat(await answer.toArray()).toString()])
    })
    sent.on('error', reject)
    for (const part of parts) sent.write(part)
    sent.end()
  })
}

test('200 for a body without a length that is small enough, whole and with its headers', async (t) => {
  const port = await open(t)
  for (const method of ['POST', 'PUT', 'PATCH'])
    assert.deepEqual(await send(port, method, ['Åke ', 'Öst']), [200, `${method} hello Åke Öst`])
  assert.deepEqual(await send(port, 'POST', [], { 'transfer-encoding': 'chunked' }), [200, 'POST hello '])
})

test('200 for a declared body that is small enough, and for none', async (t) => {
  const port = await open(t)
  assert.deepEqual(await send(port, 'POST', ['ten bytes!'], { 'content-length': '10' }), [200, 'POST hello ten bytes!'])
  assert.deepEqual(await send(port, 'GET', []), [200, 'GET hello '])
})

test('413 for a body over the limit, declared or counted', async (t) => {
  const port = await open(t)
  assert.equal((await send(port, 'POST', ['eleven byte'], { 'content-length': '11' }))[0], 413)
  assert.equal((await send(port, 'POST', ['eleven', ' byte']))[0], 413)
})
