import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { openStandingWorker } from './standing-worker.ts'

/** Doubles numbers; dies of words. */
const CODE = `require('node:worker_threads').parentPort.on('message', function ({ id, question }) {
  if (typeof question === 'string') throw new Error(question)
  this.postMessage({ id, answer: question * 2 })
})`

function openDoubler(idleMs?: number) {
  const started: Worker[] = []
  const start = () => {
    const worker = new Worker(CODE, { eval: true })
    started.push(worker)
    return worker
  }
  return { started, ...openStandingWorker<number | string, number>(start, idleMs) }
}

test('one thread answers all, each question with its own answer', async () => {
  const { ask, started, close } = openDoubler()
  assert.deepEqual(await Promise.all([1, 2, 3].map((n) => ask(n))), [2, 4, 6])
  assert.equal(started.length, 1)
  await close()
})

test('a failure refuses those that wait, and the next question starts another thread', async () => {
  const { ask, started, close } = openDoubler()
  await Promise.all([assert.rejects(ask('broken'), /broken/), assert.rejects(ask(1), /broken/)])
  assert.equal(await ask(4), 8)
  assert.equal(started.length, 2)
  await close()
})

test('an idle thread ends; a question asked at that very moment is answered by another', async () => {
  const { ask, started, close } = openDoubler(0)
  await ask(1)
  await once(started[0]!, 'exit')
  assert.equal(await ask(2), 4)
  assert.equal(started.length, 2)
  await close()
})
