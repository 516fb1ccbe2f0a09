import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { openTestRuntime } from '#testing/open-test-runtime.ts'
import { otherRoutes } from './others.ts'

async function open(t: TestContext): Promise<number> {
  const rt = await openTestRuntime()
  const others = otherRoutes(rt)
  const http = createServer((req, res) => others(req.url ?? '/')?.(req, res))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  t.after(async () => {
    http.closeAllConnections()
    http.close()
    await rt.discard()
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

test('401 for a wrong password', async (t) => {
  assert.equal(await signIn(await open(t), credentials, {}), 401)
})

test('413 for a sign-in body over the limit, declared or streamed: nobody has said yet who they are', async (t) => {
  const port = await open(t)
  const novel = credentials.padEnd(100_000)
  assert.equal(await signIn(port, novel, { 'content-length': String(novel.length) }), 413)
  assert.equal(await signIn(port, novel, { 'transfer-encoding': 'chunked' }), 413)
})
