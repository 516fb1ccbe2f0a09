import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('nothing set is a valid setting', () => {
  const { PORT, RATE_LIMIT_PER_MINUTE, DATABASE_URL } = readConfig({})
  assert.deepEqual([PORT, RATE_LIMIT_PER_MINUTE, DATABASE_URL], [3000, 120, undefined])
})

test('an empty variable is an unset one', () => assert.equal(readConfig({ DATABASE_URL: '' }).DATABASE_URL, undefined))

test('every wrong setting is named', () => {
  assert.throws(() => readConfig({ PORT: 'http', DATABASE_URL: 'mysql://x' }), /PORT[\s\S]*DATABASE_URL/)
})
