import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameOrigin } from './origin.ts'

const from = (headers: Record<string, string>) =>
  isSameOrigin(new Headers(headers), 'muster.local:3000', 'https://muster.example')

test('our own pages, by every address, and no page at all', () => {
  assert.ok(from({ origin: 'http://muster.local:3000', 'sec-fetch-site': 'same-origin' }))
  assert.ok(from({ origin: 'https://muster.example' }))
  assert.ok(from({ 'sec-fetch-site': 'none' }))
  assert.ok(from({}))
})

test('no other site, not even a sibling or an opaque one', () => {
  for (const origin of ['https://evil.example', 'http://muster.local:3001', 'https://muster.example.evil', 'null'])
    assert.ok(!from({ origin }), origin)
  for (const site of ['cross-site', 'same-site']) assert.ok(!from({ 'sec-fetch-site': site }), site)
})
