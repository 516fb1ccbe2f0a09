import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countdown } from './countdown.ts'

const eta = Date.UTC(2026, 10, 22, 3, 14)
const at = (secondsBefore: number) => countdown(eta, eta - secondsBefore * 1000)

test('counts down to the second, then turns late', () => {
  assert.deepEqual(at(365), { text: '6:05', late: false })
  assert.deepEqual(at(0.4), { text: '0:01', late: false })
  assert.deepEqual(at(0), { text: '0:00', late: false })
  assert.deepEqual(at(-147), { text: '+2:27', late: true })
})

test('an hour or more is written with hours', () => {
  assert.equal(at(3720).text, '1:02:00')
  assert.equal(at(-3661).text, '+1:01:01')
})
