import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drainIn } from './drain-in.ts'

/** Numbers from 0, so many of them. */
const numbers = (count: number) => {
  let next = 0
  return async (wanted: number) => Array.from({ length: Math.min(wanted, count - next) }, () => next++)
}

test('each is done once, never more at once than there are lanes, and one that hangs holds up its own lane only', async () => {
  const done: number[] = []
  const hang = Promise.withResolvers<void>()
  let [now, most] = [0, 0]
  const doOne = async (n: number) => {
    most = Math.max(most, ++now)
    await (n === 0 ? hang.promise : new Promise(setImmediate))
    now--
    if (done.push(n) === 19) hang.resolve()
  }
  assert.equal(await drainIn(4, numbers(20), doOne, 60_000), true)
  assert.deepEqual([done.toSorted((a, b) => a - b), most, done.at(-1)], [[...Array(20).keys()], 4, 0])
})

test('false when the time is over, and what goes wrong is thrown when the others are done', async () => {
  assert.equal(await drainIn(2, numbers(5), async () => undefined, 0), false)
  const done: number[] = []
  const doOne = async (n: number) => {
    if (n === 1) throw new Error('one')
    done.push(n)
  }
  await assert.rejects(drainIn(2, numbers(5), doOne, 60_000), /one/)
  assert.deepEqual(done, [0, 2, 3, 4])
})
