import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
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
