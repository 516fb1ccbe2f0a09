import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagePolicy } from './page-policy.ts'

const partsOf = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))

test('nobody frames a page, and of scripts only those run that have its number', () => {
  const policy = partsOf(pagePolicy({ nonce: 'abc', host: 'muster.local:3000' }))
  assert.deepEqual(policy.get('frame-ancestors'), ["'none'"])
  assert.deepEqual(policy.get('script-src'), ["'nonce-abc'", "'strict-dynamic'"])
  assert.deepEqual(policy.get('connect-src'), ["'self'", 'ws://muster.local:3000', 'wss://muster.local:3000'])
})

test('a foreign map may bring what it likes, but no scripts', () => {
  const policy = partsOf(pagePolicy({ nonce: 'abc', host: null, hasForeignMap: true }))
  for (const name of ['img-src', 'connect-src']) assert.ok(policy.get(name)?.includes('https:'), name)
  assert.deepEqual(policy.get('script-src'), ["'nonce-abc'", "'strict-dynamic'"])
})

test('a host that is none adds nothing to the policy', () => {
  for (const host of ['a; script-src *', 'a b', "a'", 'a\u0000', null, ''])
    assert.deepEqual(partsOf(pagePolicy({ nonce: 'abc', host })).get('connect-src'), ["'self'"])
})
