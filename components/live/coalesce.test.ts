import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { coalesce } from './coalesce.ts'

const fail = (error: unknown) => assert.fail(String(error))

test('the first ask runs at once; asks while it runs become one more run', async () => {
  const runs: string[] = []
  const ask = coalesce(async (key) => {
    runs.push(key)
    await turn()
  }, fail)
  for (const key of ['a', 'a', 'a', 'b']) ask(key)
  assert.deepEqual(runs, ['a', 'b'])
  for (let i = 0; i < 5; i++) await turn()
  assert.deepEqual(runs, ['a', 'b', 'a'])
})

test('a failed run is reported and does not block the next', async () => {
  const seen: unknown[] = []
  const ask = coalesce(
    () => Promise.reject(new Error('away')),
    (error) => seen.push(error),
  )
  ask('a')
  await turn()
  ask('a')
  await turn()
  assert.equal(seen.length, 2)
})
