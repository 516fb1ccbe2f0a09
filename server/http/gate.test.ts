import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openGate } from './gate.ts'

test('so many go on at once, the others wait their turn, and a failure lets the next one in', async () => {
  const gate = openGate(2)
  const begun: number[] = []
  const ends: PromiseWithResolvers<number>[] = []
  const work = (n: number) => () => {
    begun.push(n)
    ends[n] = Promise.withResolvers()
    return ends[n].promise
  }
  const done = [0, 1, 2, 3, 4].map((n) => gate(work(n)))
  assert.deepEqual(begun, [0, 1])
  ends[1]!.reject(new Error('broken'))
  await assert.rejects(done[1]!, /broken/)
  assert.deepEqual(begun, [0, 1, 2])
  ends[0]!.resolve(0)
  ends[2]!.resolve(2)
  assert.deepEqual([await done[0], await done[2]], [0, 2])
  assert.deepEqual(begun, [0, 1, 2, 3, 4])
  ends[3]!.resolve(3)
  ends[4]!.resolve(4)
  assert.deepEqual([await done[3], await done[4], await gate(async () => 5)], [3, 4, 5])
})
