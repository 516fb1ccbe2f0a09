import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askOverHttp } from '#testing/ask-over-http.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { withNext } from './with-next.ts'

// What pages say of themselves is Next's to send (proxy.ts), whatever stands in front of it.

const door = await withNext(await withRuntime())
const PAGES = [
  '/',
  '/login',
  '/reset',
  '/settings',
  '/settings/form',
  '/docs',
  '/docs/crowd',
  '/training',
  '/nowhere',
  '/%',
  '/%00',
]

for (const path of PAGES)
  test(`${path} is not framed, not sniffed, and runs its own scripts only`, async () => {
    const [{ headers, body }, again] = [await askOverHttp(door, path), await askOverHttp(door, path)]
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /frame-ancestors 'none'/)
    assert.deepEqual([headers['x-frame-options'], headers['x-content-type-options']], ['DENY', 'nosniff'])
    assert.ok(headers['referrer-policy'] && headers['permissions-policy'])
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    assert.ok(nonce && !String(again.headers['content-security-policy']).includes(nonce))
    const scripts = String(body).match(/<script[^>]*>/g) ?? []
    assert.ok(scripts.length > 0)
    for (const script of scripts) assert.ok(script.includes(`nonce="${nonce}"`), script)
  })

test('pages are only read: other methods are 405, and none a fault', async () => {
  for (const path of ['/theme.js', '/login', '/nowhere', '/'])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])
      assert.equal((await askOverHttp(door, path, { method })).status, 405, `${method} ${path}`)
  assert.equal((await askOverHttp(door, '/login', { method: 'OPTIONS' })).headers.allow, 'GET, HEAD, OPTIONS')
})

test('programs and pictures of pages are not sniffed either', async () => {
  for (const path of ['/theme.js', '/icon.svg'])
    assert.equal((await askOverHttp(door, path)).headers['x-content-type-options'], 'nosniff', path)
})
