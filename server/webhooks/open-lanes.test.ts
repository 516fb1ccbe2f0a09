import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLanes } from './open-lanes.ts'

/** Webhooks with so many deliveries due each; `gate` lets a test hold the next one. */
function open(due: Record<string, number>, budgetMs?: number) {
  const done: string[] = []
  const queued: [string, number | undefined][] = []
  let gate = Promise.resolve()
  const deliverNext = async (id: string) => {
    const found = (due[id] ?? 0) > 0
    await gate
    if (!found) return false
    due[id]!--
    done.push(id)
    return true
  }
  const again = async (id: string, afterSeconds?: number) => void queued.push([id, afterSeconds])
  const work = openLanes({ deliverNext, again, leaseSeconds: 15 }, budgetMs)
  const run = (webhookId: string, attempt = 0) => work({ webhookId }, { attempt })
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    gate = promise
    return resolve
  }
  return { due, done, queued, run, hold }
}

test('a job delivers all that is due, one after the other', async () => {
  const { done, run, queued } = open({ a: 3, b: 1 })
  await run('a')
  assert.deepEqual([done, queued], [['a', 'a', 'a'], []])
})

test('a job that comes while its webhook is being drained ends at once, and what it is for goes out all the same', async () => {
  const { due, done, run, hold } = open({})
  const release = hold()
  const first = run('a') // has found nothing, but does not know yet
  due.a = 2
  await run('a')
  assert.deepEqual(done, [])
  release()
  await first
  assert.deepEqual(done, ['a', 'a'])
})

test('another webhook has a lane of its own', async () => {
  const { done, run, hold } = open({ a: 1, b: 1 })
  const release = hold()
  const both = [run('a'), run('b')]
  release()
  await Promise.all(both)
  assert.deepEqual(done.toSorted(), ['a', 'b'])
})

test('what fails leaves the lane free', async () => {
  const broken = openLanes({
    deliverNext: () => Promise.reject(new Error('away')),
    again: async () => undefined,
    leaseSeconds: 15,
  })
  for (let n = 0; n < 2; n++) await assert.rejects(broken({ webhookId: 'a' }, { attempt: 0 }), /away/)
})

test('when its time is over it queues up again behind the others', async () => {
  const { done, run, queued } = open({ a: 5 }, 0)
  await run('a')
  assert.deepEqual([done, queued], [[], [['a', undefined]]])
})

test('the job it queues may run before it has ended itself, and finds the lane free', async (t) => {
  let clock = 0
  t.mock.method(performance, 'now', () => clock)
  const done: string[] = []
  const deliverNext = async (id: string) => {
    clock += 10
    return done.push(id) < 3
  }
  const again = (id: string): Promise<void> => work({ webhookId: id }, { attempt: 0 })
  const work = openLanes({ deliverNext, again, leaseSeconds: 15 }, 10) // time for one delivery each
  await work({ webhookId: 'a' }, { attempt: 0 })
  assert.deepEqual(done, ['a', 'a', 'a'])
})

test('a job that did not end well comes once more after the lease', async () => {
  const { run, queued } = open({ a: 1 })
  await run('a', 1)
  assert.deepEqual(queued, [['a', 15]])
})
