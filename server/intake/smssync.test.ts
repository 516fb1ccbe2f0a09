import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { form, openIntake } from '#testing/open-intake.ts'
import { untilSettled } from '#testing/until-settled.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example' })
const at = await openIntake(rt)
await at.api('POST', 'contacts', { type: 'phone', contact: '+358401111111' })

const pollPhone = (query: string) => at.ask(`${at.pathOf('smssync')}${query}`)
const toPhone = async (): Promise<number> => {
  const { body: contact } = await at.api('GET', 'contacts?contact=%2B358401111111')
  const { body } = await at.api('POST', 'messages', {
    message: 'Stay where you are',
    contact_id: contact.results[0].id,
  })
  return body.id
}

describe('SMSSync', () => {
  test('says no to a wrong secret and stores nothing', async () => {
    for (const fields of [{ secret: 'hash' }, { secret: '' }, {}] as Record<string, string>[]) {
      const { status, body } = await at.ask(at.pathOf('smssync'), form({ from: '+1', message: 'Forged', ...fields }))
      assert.deepEqual([status, body.payload.success], [403, false])
    }
    assert.equal((await at.ask(`${at.pathOf('smssync')}?task=send`)).status, 403)
    assert.equal(
      (await at.ask(`${at.pathOf('smssync')}?task=sent&secret=hash`, { method: 'POST', body: '{}' })).status,
      403,
    )
    assert.equal((await at.messages('Forged')).length, 0)
  })
  test('a phone fetches what it is to send; without confirmations it counts as sent then', async () => {
    const id = await toPhone()
    assert.equal((await untilSettled(rt, id)).status, 'pending_poll')
    const { body } = await pollPhone('?task=send&secret=hush')
    const [message] = body.payload.messages
    assert.deepEqual([body.payload.task, body.payload.secret], ['send', 'hush'])
    assert.deepEqual([message.to, message.message], ['+358401111111', 'Stay where you are'])
    assert.equal((await at.api('GET', `messages/${id}`)).body.status, 'sent')
    assert.deepEqual((await pollPhone('?task=send&secret=hush')).body.payload.messages, [])
  })
  test('a phone that confirms is asked until it has; what it could not send has failed', async () => {
    await at.setUp({ smssync: { confirms: true } })
    const ids = [await toPhone(), await toPhone()]
    for (const id of ids) await untilSettled(rt, id)
    const { body } = await pollPhone('?task=send&secret=hush')
    const uuids = body.payload.messages.map(({ uuid }: { uuid: string }) => uuid)
    assert.deepEqual(
      (await pollPhone('?task=send&secret=hush')).body.payload.messages.length,
      2,
      'nothing is lost on the way',
    )
    const post = (query: string, json: object) =>
      at.ask(`${at.pathOf('smssync')}${query}`, { method: 'POST', body: JSON.stringify(json) })
    const confirmed = await post('?task=sent', { queued_messages: [...uuids, 'not ours'] })
    assert.deepEqual(confirmed.body, { message_uuids: uuids })
    assert.deepEqual((await pollPhone('?task=send&secret=hush')).body.payload.messages, [])
    const asked = await pollPhone('?task=result')
    for (const uuid of uuids) assert.ok(asked.body.message_uuids.includes(uuid))
    const result = [
      {
        uuid: uuids[0],
        sent_result_code: -1,
        sent_result_message: 'SMS sent',
        delivered_result_code: -1,
        delivered_result_message: 'SMS delivered',
      },
      {
        uuid: uuids[1],
        sent_result_code: 4,
        sent_result_message: 'No service',
        delivered_result_code: -2,
        delivered_result_message: '',
      },
    ]
    await post('?task=result', { message_result: JSON.stringify(result) }) // as the app sends it
    const read = await Promise.all(ids.map(async (id) => (await at.api('GET', `messages/${id}`)).body))
    assert.deepEqual(
      read.map(({ status, additional_data }) => [status, additional_data]),
      [
        ['sent', { delivered: 'SMS delivered' }],
        ['failed', { error: 'No service' }],
      ],
    )
    await at.setUp({ smssync: { confirms: false } })
  })
  test('an answer to our last word belongs to it, and to the post the exchange is about', async () => {
    await at.phone({ from: '+358405555555', message: 'We are on the roof' })
    const [first] = await at.messages('We are on the roof')
    const { body: reply } = await at.api('POST', 'messages', { message: 'How many?', parent_id: first!.id })
    await untilSettled(rt, reply.id)
    await pollPhone('?task=send&secret=hush')
    await at.phone({ from: '+358 40 5555555', message: 'Three' })
    const [answer] = await at.messages('Three')
    assert.deepEqual(
      [answer!.parent_id, answer!.contact_id, answer!.post_id],
      [reply.id, first!.contact_id, first!.post_id],
    )
    await at.phone({ from: '+358405555555', message: 'And a dog' })
    assert.equal((await at.messages('And a dog'))[0]!.parent_id, null, 'the last word was theirs')
  })
})
