import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isIos } from './is-ios.ts'

const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15'

test('iPhones and iPads, also those that call themselves Macs; no Mac, no Android', () => {
  const is = (userAgent: string, maxTouchPoints: number) => isIos({ userAgent, maxTouchPoints })
  assert.equal(is('Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15', 5), true)
  assert.equal(is(MAC, 5), true)
  assert.equal(is(MAC, 0), false)
  assert.equal(is('Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36', 5), false)
})
