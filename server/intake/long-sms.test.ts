import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetOldParts, joinParts } from '#server/domain/crowd/messages/index.ts'
import { openIntake, signedByNexmo } from '#testing/open-intake.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example' })
const at = await openIntake(rt)
const ctx = rt.contextOf({ teamId: at.teamId, centre: 'live', actor: { kind: 'system' } })
let named = 0

/** The parts of one long SMS as Vonage delivers each. */
function partsOf(msisdn: string, reference: string, texts: string[]) {
  return texts.map((text, n) => ({
    msisdn,
    to: '447700900000',
    messageId: `P${++named}`,
    text,
    type: 'unicode',
    'message-timestamp': '2026-11-22 10:00:00',
    concat: 'true',
    'concat-ref': reference,
    'concat-total': String(texts.length),
    'concat-part': String(n + 1),
  }))
}
const deliver = async (part: Record<string, string>) =>
  assert.equal((await at.ask(`${at.pathOf('nexmo')}?${signedByNexmo(part)}`)).status, 204)
const fromPhone = (msisdn: string) =>
  rt.db
    .selectFrom('message as m')
    .innerJoin('contact as c', 'c.id', 'm.contact_id')
    .innerJoin('post as p', 'p.id', 'm.post_id')
    .select(['m.message', 'p.content', 'm.additional_data as more', 'm.datetime'])
    .where('c.contact', '=', `+${msisdn}`)
    .orderBy('m.id')
    .execute()
/** Its wait is over. */
async function waitedFor(msisdn: string) {
  const parts = await rt.db
    .selectFrom('message_part as x')
    .innerJoin('contact as c', 'c.id', 'x.contact_id')
    .select('x.id')
    .where('c.contact', '=', `+${msisdn}`)
    .execute()
  for (const { id } of parts) await joinParts(ctx, id)
}

test('all parts at once, each twice, in any order: one message and one post', async () => {
  const texts = ['The river has ris', 'en over Väst', 'erbron. Two cars ', 'are in it. ']
  const parts = partsOf('447700900101', '7', texts)
  await Promise.all([...parts, ...parts].sort((a, b) => (a.text < b.text ? 1 : -1)).map(deliver))
  await deliver(parts[2]!)
  await waitedFor('447700900101')
  const [whole, ...others] = await fromPhone('447700900101')
  assert.deepEqual([whole!.message, others], [texts.join(''), []])
  assert.equal(whole!.content, texts.join('').trim())
  assert.deepEqual(whole!.more, { to: '447700900000', parts: 4 })
  assert.equal(whole!.datetime?.toISOString(), '2026-11-22T10:00:00.000Z')
})

test('two senders with one reference, and one sender with two, do not mix', async () => {
  const [a, b] = [
    partsOf('447700900102', '9', ['A one, ', 'A two']),
    partsOf('447700900103', '9', ['B one, ', 'B two']),
  ]
  const c = partsOf('447700900102', '10', ['C one, ', 'C two'])
  for (const part of [a[1]!, b[0]!, c[1]!, a[0]!, c[0]!, b[1]!]) await deliver(part)
  const texts = async (msisdn: string) => (await fromPhone(msisdn)).map(({ message }) => message)
  assert.deepEqual(await texts('447700900102'), ['A one, A two', 'C one, C two'])
  assert.deepEqual(await texts('447700900103'), ['B one, B two'])
})

test('what does not come leaves a gap after a while; the sender may begin to count anew before', async () => {
  const [one, , three, , , six] = partsOf('447700900104', '1', ['One ', 'two ', 'three ', 'four ', 'five ', 'six'])
  for (const part of [six!, one!, three!]) await deliver(part)
  assert.deepEqual(await fromPhone('447700900104'), [])
  const { rows } =
    await rt.pool.query(`select start_after - created_on as wait from pgboss.job where name = 'join-parts'
    order by created_on desc limit 1`)
  assert.equal(rows[0].wait.minutes, 5)
  await waitedFor('447700900104')
  const again = partsOf('447700900104', '1', ['x', 'x', 'A', 'x', 'x', 'x'])
  await deliver(again[2]!)
  await deliver({ ...again[2]!, messageId: 'later', text: 'B' })
  await waitedFor('447700900104')
  const messages = await fromPhone('447700900104')
  assert.deepEqual(
    messages.map(({ message }) => message),
    ['One  […] three  […] six', '[…] A […]', '[…] B […]'],
  )
  assert.deepEqual(messages[0]!.more, { to: '447700900000', parts: 6, missing: 3 })
})

test('parts are forgotten when nobody sends them again; what claims no place among parts is a message', async () => {
  await forgetOldParts({ db: rt.db, now: () => new Date(Date.now() + 3 * 86_400_000) })
  assert.equal((await rt.db.selectFrom('message_part').select('id').execute()).length, 0)
  for (const [n, wrong] of [{ 'concat-part': '3' }, { 'concat-total': 'many' }, { 'concat-total': '1' }].entries())
    await deliver({ ...partsOf('447700900105', '1', [`whole ${n}`, ''])[0]!, ...wrong })
  assert.equal((await fromPhone('447700900105')).length, 3)
})
