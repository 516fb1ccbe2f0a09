import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { transformSync } from 'esbuild'
import { assetsApp, callerAssets } from './assets.ts'

const MOST_BYTES = 100_000
const { caller, form, style } = callerAssets()

test('the programs of both pages together are at most 100 kB, uncompressed', () => {
  const bytes = Buffer.byteLength(caller.text) + Buffer.byteLength(form.text)
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`)
})

test('phones of 2018 can read them: plain scripts of ES2019', () => {
  for (const { text } of [caller, form]) {
    assert.doesNotMatch(text, /^\s*(import|export)\b/m)
    const readable = transformSync(text, { target: 'es2019' }).code
    assert.equal(readable, transformSync(text, { target: 'esnext' }).code)
  }
})

test('a program is kept for ever under the name of its content, and there is no other', async () => {
  const answer = await assetsApp().request(caller.path)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/javascript/)
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
  assert.equal(await answer.text(), caller.text)
  assert.equal((await assetsApp().request('/r/assets/caller-0000000000000000.js')).status, 404)
})

test('a program travels compressed to whoever can read that', async () => {
  const answer = await assetsApp().request(caller.path, { headers: { 'accept-encoding': 'gzip, br' } })
  assert.equal(answer.headers.get('content-encoding'), 'gzip')
  const packed = Buffer.from(await answer.arrayBuffer())
  assert.ok(packed.length < caller.text.length / 2, `${packed.length} bytes`)
  assert.equal(gunzipSync(packed).toString(), caller.text)
})

test('the style asks nothing of anybody', () => assert.doesNotMatch(style, /url\(|@import/))
