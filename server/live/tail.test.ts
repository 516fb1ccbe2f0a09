import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActivityRow } from './activity-rows.ts'
import { openTail, type TailSource } from './tail.ts'

const row = (seq: number): ActivityRow => ({
  seq,
  centre: null,
  vehicles: [],
  entry: { id: `log_${seq}`, at: '', action: 'TAG_CREATE', alarm: null, object: null, descriptor: null, changes: [] },
})

/** A log in memory; `heldReads` lets a test decide when a read comes back. */
function openLog() {
  const rows: ActivityRow[] = []
  const source: TailSource = {
    heads: async () => new Map([['tea_1', rows.length]]),
    read: async (_team, after, limit) => rows.slice(after, after + limit),
  }
  const write = (count = 1) => {
    for (let n = 0; n < count; n++) rows.push(row(rows.length + 1))
  }
  return { rows, source, write }
}
const NEVER = 2 ** 30
const unexpected = (error: unknown) => assert.fail(String(error))
const heardBy = (tail: ReturnType<typeof openTail>) => {
  const heard: number[] = []
  tail.subscribe((_team, { seq }) => heard.push(seq))
  return heard
}

test('starts at the present and publishes what follows, in order, in batches', async (t) => {
  const { source, write } = openLog()
  write(10)
  const tail = openTail(source, unexpected, NEVER)
  t.after(tail.stop)
  const heard = heardBy(tail)
  await tail.start()
  write(1200)
  tail.kick('tea_1')
  await tail.stop()
  assert.deepEqual(
    heard,
    Array.from({ length: 1200 }, (_, n) => n + 11),
  )
  assert.equal(tail.reached('tea_1'), 1210)
})

test('a kick during a read is not lost', async (t) => {
  const { source, write } = openLog()
  const tail = openTail(source, unexpected, NEVER)
  t.after(tail.stop)
  const heard = heardBy(tail)
  await tail.start()
  // A writer that commits at every microtask around the end of a read: none may have to wait for the poll.
  const { promise, resolve } = Promise.withResolvers<void>()
  const writeOften = (left: number) => {
    write()
    tail.kick('tea_1')
    if (left === 0) resolve()
    else queueMicrotask(() => writeOften(left - 1))
  }
  for (const turns of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const { promise: done, resolve: finish } = Promise.withResolvers<void>()
    write()
    tail.kick('tea_1')
    let left = turns
    const late = () => {
      if (left-- > 0) return queueMicrotask(late)
      write()
      tail.kick('tea_1')
      finish()
    }
    late()
    await done
    await new Promise((turned) => setImmediate(turned))
    assert.equal(heard.at(-1), turns * 2, `${turns} microtasks after the kick`)
  }
  writeOften(50)
  await promise
  await new Promise((turned) => setImmediate(turned))
  assert.deepEqual(
    heard,
    Array.from({ length: heard.length }, (_, n) => n + 1),
  )
  assert.equal(heard.length, 16 + 51)
})

test('a read that fails is reported and tried again with the next kick; nothing is lost or doubled', async (t) => {
  const { source, write } = openLog()
  const errors: unknown[] = []
  let away = false
  const flaky: TailSource = {
    ...source,
    read: (...args) => (away ? Promise.reject(new Error('away')) : source.read(...args)),
  }
  const tail = openTail(flaky, (error) => errors.push(error), NEVER)
  t.after(tail.stop)
  const heard = heardBy(tail)
  await tail.start()
  away = true
  write(3)
  tail.kick('tea_1')
  await new Promise((resolve) => setImmediate(resolve))
  away = false
  write(1)
  tail.kick('tea_1')
  await tail.stop()
  assert.equal(errors.length, 1)
  assert.deepEqual(heard, [1, 2, 3, 4])
})

test('what nobody kicked for is found by the poll', async (t) => {
  const { source, write } = openLog()
  const tail = openTail(source, unexpected, 5)
  t.after(tail.stop)
  const { promise, resolve } = Promise.withResolvers<number>()
  tail.subscribe((_team, { seq }) => resolve(seq))
  await tail.start()
  write()
  assert.equal(await promise, 1)
})

test('one listener that throws keeps no entry from the others', async (t) => {
  const { source, write } = openLog()
  const errors: unknown[] = []
  const tail = openTail(source, (error) => errors.push(error), NEVER)
  t.after(tail.stop)
  tail.subscribe(() => {
    throw new Error('mine')
  })
  const heard = heardBy(tail)
  await tail.start()
  write(2)
  tail.kick('tea_1')
  await tail.stop()
  assert.deepEqual(heard, [1, 2])
  assert.equal(errors.length, 2)
})
