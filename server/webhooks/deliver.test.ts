import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Webhook as Verifier } from 'standardwebhooks'
import { openRuntime } from '#server/apps/runtime.ts'
import { openReceiver, type Received } from '#testing/open-receiver.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ WEBHOOK_ALLOW_PRIVATE: '1' }, { schedule: [0, 0, 0], timeoutMs: 300 })
const team = await openTeam(rt)

/** A webhook for the time of one test. */
async function hook(t: TestContext, url: string, events: string[] = ['ALARM_*']) {
  const { data } = (await team.call('POST', '/v1/webhooks', { url, events })).body
  t.after(() => team.call('DELETE', `/v1/webhooks/${data.id}`))
  return data
}
const raise = async (title: string) => (await team.call('POST', '/v1/alarms', { title })).body.data.id
const delivery = async (id: string, one: string) =>
  (await team.call('GET', `/v1/webhooks/${id}/deliveries/${one}`)).body.data

/** The delivery once it is over: its last write comes after the receiver's answer. */
async function over(id: string, one: string, status = 'delivered') {
  for (;;) {
    const found = await delivery(id, one)
    if (found.status === status) return found
    await new Promise(setImmediate)
  }
}

const verified = (secret: string, { body, headers }: Received) =>
  // biome-ignore lint/suspicious/noExplicitAny: tests read messages of every shape
  new Verifier(secret).verify(body, headers as Record<string, string>) as any

test('an alarm arrives signed, as the Standard Webhooks library verifies it, with references only', async (t) => {
  const receiver = await openReceiver()
  t.after(receiver.close)
  const { id, secret } = await hook(t, receiver.url)
  const alarm = await raise('Building fire')
  await receiver.until(() => receiver.received.length === 1)
  const [got] = receiver.received
  const { type, timestamp, data } = verified(secret, got!)
  assert.equal(type, 'ALARM_CREATE')
  assert.deepEqual([data.team, data.centre, data.alarm, data.entry.object], [team.teamId, 'live', alarm, alarm])
  assert.deepEqual([data.entry.descriptor, data.entry.action, data.entry.at], ['Building fire', type, timestamp])
  assert.equal(got!.headers['content-type'], 'application/json')
  const done = await over(id, got!.headers['webhook-id'] as string)
  assert.deepEqual([done.type, done.seq, done.nextAttemptAt, done.webhook], [type, data.seq, null, id])
  assert.deepEqual([done.attempts.length, done.attempts[0].status, done.attempts[0].error], [1, 204, null])
  assert.throws(() => verified('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', got!))
})

test('after a rotation both secrets verify, and the one before them no longer does', async (t) => {
  const receiver = await openReceiver()
  t.after(receiver.close)
  const { id, secret: first } = await hook(t, receiver.url)
  const second = (await team.call('POST', `/v1/webhooks/${id}/secret`)).body.data.secret
  await raise('One')
  await receiver.until(() => receiver.received.length === 1)
  for (const secret of [first, second]) verified(secret, receiver.received[0]!)
  const third = (await team.call('POST', `/v1/webhooks/${id}/secret`)).body.data.secret
  await raise('Two')
  await receiver.until(() => receiver.received.length === 2)
  for (const secret of [second, third]) verified(secret, receiver.received[1]!)
  assert.throws(() => verified(first, receiver.received[1]!))
})

test('what fails comes again with the same id and a signature of its own, until it is taken', async (t) => {
  let left = 2
  const receiver = await openReceiver(() => ({ status: left-- > 0 ? 500 : 200, body: 'well' }))
  t.after(receiver.close)
  const { id, secret } = await hook(t, receiver.url)
  await raise('Again')
  await receiver.until(() => receiver.received.length === 3)
  for (const one of receiver.received) verified(secret, one)
  assert.equal(new Set(receiver.ids()).size, 1)
  assert.equal(new Set(receiver.received.map(({ body }) => body)).size, 1)
  const { attempts } = await over(id, receiver.ids()[0] as string)
  assert.deepEqual(
    attempts.map(({ status, answer }: { status: number; answer: string }) => [status, answer]),
    [
      [500, 'well'],
      [500, 'well'],
      [200, 'well'],
    ],
  )
})

test('after the last attempt it is dead, and listed; a replay sends it again from the start of the schedule', async (t) => {
  let well = false
  const receiver = await openReceiver(() => ({ status: well ? 200 : 503 }))
  t.after(receiver.close)
  const { id } = await hook(t, receiver.url)
  await raise('Never')
  await receiver.until(() => receiver.received.length === 4)
  const one = receiver.ids()[0] as string
  const dead = await over(id, one, 'dead')
  assert.deepEqual([dead.attempts.length, dead.nextAttemptAt], [4, null])
  const listed = (await team.call('GET', `/v1/webhooks/${id}/deliveries?status=dead`)).body
  assert.deepEqual([listed.count, listed.data[0].id], [1, one])
  well = true
  const replayed = await team.call('POST', `/v1/webhooks/${id}/deliveries/${one}/replay`)
  assert.deepEqual([replayed.status, replayed.body.data.status], [200, 'pending'])
  assert.equal((await over(id, one)).attempts.length, 5)
  assert.equal(new Set(receiver.ids()).size, 1)
})

test('a redirect is a failure and is not followed', async (t) => {
  const other = await openReceiver()
  const receiver = await openReceiver(() => ({ status: 302, headers: { location: other.url } }))
  t.after(() => Promise.all([receiver.close(), other.close()]))
  const { id } = await hook(t, receiver.url)
  await raise('Elsewhere')
  await receiver.until(() => receiver.received.length === 4)
  const { attempts } = await over(id, receiver.ids()[0] as string, 'dead')
  assert.deepEqual([attempts[3].status, other.received.length], [302, 0])
})

test('410 makes the webhook inactive, with a log entry; what was pending is given up', async (t) => {
  const receiver = await openReceiver(() => ({ status: 410 }))
  t.after(receiver.close)
  const { id } = await hook(t, receiver.url)
  await raise('Unwanted')
  await receiver.until(() => receiver.received.length === 1)
  const dead = await over(id, receiver.ids()[0] as string, 'dead')
  assert.equal(dead.attempts.length, 1)
  assert.equal((await team.call('GET', `/v1/webhooks/${id}`)).body.data.active, false)
  const rows = await rt.db.selectFrom('activity').selectAll().where('object_id', '=', id).orderBy('seq').execute()
  assert.deepEqual(rows.at(-1)!.changes, [{ key: 'active', from: true, to: false }])
  assert.equal(rows.at(-1)!.actor, null)
  await raise('Unheard')
  const again = await team.call('POST', `/v1/webhooks/${id}/deliveries/${dead.id}/replay`)
  assert.equal(again.status, 400)
  const { data } = (await team.call('POST', `/v1/webhooks/${id}/test`)).body
  await over(id, data.id, 'dead') // a test goes out all the same
  assert.deepEqual(receiver.types(), ['ALARM_CREATE', 'TEST'])
})

test('a hanging receiver is left after the time-out, and does not hold up another webhook', async (t) => {
  const hanging = await openReceiver(() => new Promise(() => undefined))
  const quick = await openReceiver()
  t.after(() => Promise.all([hanging.close(), quick.close()]))
  const { id } = await hook(t, hanging.url, ['TAG_CREATE'])
  await hook(t, quick.url, ['TAG_CREATE'])
  await team.call('POST', '/v1/tags', { name: 'Tag', color: '#000000' })
  await quick.until(() => quick.received.length === 1)
  await hanging.until(() => hanging.received.length === 1)
  const { attempts } = await over(id, hanging.ids()[0] as string, 'dead')
  assert.deepEqual([attempts[0].status, attempts[0].error], [null, 'No answer in time'])
})

test('deliveries of one webhook arrive in the order of seq', async (t) => {
  const receiver = await openReceiver()
  t.after(receiver.close)
  await hook(t, receiver.url)
  await Promise.all(Array.from({ length: 60 }, (_, n) => raise(`Alarm ${n}`)))
  await receiver.until(() => receiver.received.length === 60)
  const seqs = receiver.received.map(({ message }) => message.data.seq)
  assert.deepEqual(
    seqs,
    seqs.toSorted((a, b) => a - b),
  )
  assert.equal(new Set(receiver.ids()).size, 60)
})

test('what failed does not hold up what comes after it', async (t) => {
  const receiver = await openReceiver(({ message }) => ({
    status: message.data.entry.descriptor === 'Bad' ? 500 : 200,
  }))
  t.after(receiver.close)
  await hook(t, receiver.url, ['TAG_CREATE'])
  for (const name of ['Bad', 'Good']) await team.call('POST', '/v1/tags', { name, color: '#000000' })
  await receiver.until(() => receiver.received.length === 5)
  const names = receiver.received.map(({ message }) => message.data.entry.descriptor)
  assert.deepEqual(names.toSorted(), ['Bad', 'Bad', 'Bad', 'Bad', 'Good'])
})

test('an attempt that a stop cuts off is made again by the next process, under the same id', async (t) => {
  let hanging = true
  const receiver = await openReceiver(() => (hanging ? new Promise(() => undefined) : { status: 200 }))
  const first = await withRuntime({ WEBHOOK_ALLOW_PRIVATE: '1' }, { timeoutMs: 60_000 })
  t.after(() => receiver.close())
  const one = await openTeam(first)
  await one.call('POST', '/v1/webhooks', { url: receiver.url, events: ['ALARM_CREATE'] })
  await one.call('POST', '/v1/alarms', { title: 'Between two processes' })
  await receiver.until(() => receiver.received.length === 1)
  await first.close()
  hanging = false
  const second = await openRuntime(first.config)
  first.close = second.close // the first is closed already
  await receiver.until(() => receiver.received.length === 2)
  assert.equal(new Set(receiver.ids()).size, 1)
})
