import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentenceOf } from '#lib/client/problem.ts'
import { english } from '#testing/words.ts'
import { discard, outboxStore, post, postAgain } from './outbox.ts'

const waiting = () => outboxStore.getState().outgoing

test('a message shows from the moment it is written until it is confirmed', async () => {
  const arrived = Promise.withResolvers<void>()
  const sent = post(17, 'Stay outside', () => arrived.promise)
  assert.deepEqual(
    waiting().map(({ reportId, text, problem }) => [reportId, text, problem]),
    [[17, 'Stay outside', null]],
  )
  arrived.resolve()
  await sent
  assert.deepEqual(waiting(), [])
})

test('a failed message stays, says why, and goes again under the same key', async () => {
  const keys: string[] = []
  await post(17, 'Stay outside', async (_id, _text, key) => {
    keys.push(key)
    throw new Error('The server did not answer.')
  })
  const [failed] = waiting()
  assert.equal(sentenceOf(failed?.problem, english.t), 'The server did not answer.')
  await postAgain(failed!, async (_id, _text, key) => void keys.push(key))
  assert.equal(keys[0], keys[1])
  assert.deepEqual(waiting(), [])
})

test('a failed message can be thrown away', async () => {
  await post(17, 'Never mind', () => Promise.reject(new Error('closed')))
  discard(waiting()[0]!.key)
  assert.deepEqual(waiting(), [])
})
