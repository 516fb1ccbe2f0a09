import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { form, openIntake } from '#testing/open-intake.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example' })
const at = await openIntake(rt)

describe('a message that comes in', () => {
  test('becomes a contact, a message and a draft post, and its words stay out of the log', async () => {
    const text = 'The bridge at the mill is gone.\nNobody hurt.'
    const sent = {
      from: '+358 40 1111111',
      message: text,
      message_id: 'm-1',
      sent_timestamp: '1795344000000',
      device_id: 'd1',
    }
    const { status, body } = await at.phone(sent)
    assert.deepEqual([status, body], [200, { payload: { success: true, error: null } }])
    const { results } = (await at.api('GET', 'messages?box=inbox&q=bridge')).body
    const [message] = results
    assert.deepEqual(
      [
        message.type,
        message.status,
        message.direction,
        message.data_provider,
        message.data_provider_message_id,
        message.message,
      ],
      ['sms', 'received', 'incoming', 'smssync', 'm-1', text],
    )
    const { body: contact } = await at.api('GET', `contacts/${message.contact_id}`)
    assert.deepEqual([contact.type, contact.contact, contact.data_provider], ['phone', '+358401111111', 'smssync'])
    const { body: post } = await at.api('GET', `messages/${message.id}/post`)
    assert.deepEqual([post.title, post.content, post.status], ['The bridge at the mill is gone.', text, 'draft'])
    assert.deepEqual([post.source, post.contact], ['sms', '+358401111111'])
    const log = await rt.db
      .selectFrom('activity')
      .select(['action', 'descriptor', 'changes'])
      .where('team_id', '=', at.teamId)
      .orderBy('seq')
      .execute()
    assert.deepEqual(
      log.slice(-3).map(({ action }) => action),
      ['CONTACT_CREATE', 'POST_CREATE', 'MESSAGE_RECEIVED'],
    )
    assert.ok(!/bridge|401111111/.test(JSON.stringify(log)))
  })
  test('is there once, however often and however much at once it is delivered', async () => {
    const sent = { from: '+358402222222', message: 'Once', message_id: 'once' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => at.phone(sent)))
    for (const { status } of answers) assert.equal(status, 200)
    assert.equal((await at.messages('Once')).length, 1)
    const posts = await rt.db.selectFrom('post').select('id').where('content', '=', 'Once').execute()
    assert.equal(posts.length, 1)
    const again = { from: '+358402222222', message: 'Nameless', sent_timestamp: '1795344000' }
    for (const _ of [1, 2]) await at.phone(again)
    assert.equal((await at.messages('Nameless')).length, 1, 'what has no name is known by what it says and when')
  })
  test('is another one when another phone sends it, whatever it calls it', async () => {
    for (const from of ['+358402222223', '+358402222224', '00358402222223'])
      await at.phone({ from, message: 'Mine', message_id: '1' })
    assert.equal((await at.messages('Mine')).length, 2)
  })
  test('without words is 400, and nothing is kept', async () => {
    for (const message of ['', '  \n', '\u200b\ufeff', '\u00a0']) {
      const sent = { from: '+358402222225', message }
      assert.equal((await at.phone(sent)).status, 400)
      assert.equal((await at.ask(at.pathOf('frontlinesms'), form({ key: 'front door', ...sent }))).status, 400)
    }
    assert.equal((await at.api('GET', 'contacts?contact=%2B358402222225')).body.total_count, 0)
  })
  test('goes into the form that is set, and into none where that is gone', async () => {
    const { body: chosen } = await at.api('POST', 'forms', { name: 'By phone' })
    await at.setUp({ smssync: { form_id: chosen.id } })
    await at.phone({ from: '+358403333333', message: 'In a form' })
    await at.api('DELETE', `forms/${chosen.id}`)
    await at.phone({ from: '+358403333333', message: 'In no form' })
    await at.setUp({ smssync: { form_id: null } })
    const posts = await rt.db
      .selectFrom('post')
      .select(['content', 'form_id'])
      .where('content', 'in', ['In a form', 'In no form'])
      .orderBy('id')
      .execute()
    assert.equal(posts.length, 2)
  })
  test('with nothing in it but what PostgreSQL cannot keep does no harm', async () => {
    const { status } = await at.phone({ from: '+358404444444', message: 'nul\u0000l' })
    assert.equal(status, 200)
    assert.equal((await at.messages('null')).length, 1)
  })
})

describe('the address', () => {
  test('404 for a wrong token, another provider’s, one without a callback, and one that is switched off', async () => {
    const token = at.pathOf('smssync').split('/').at(-1)
    for (const path of [
      '/sms/smssync/wrong',
      `/sms/twilio/${token}`,
      at.pathOf('email'),
      '/sms/pigeon/x',
      '/sms',
      '/sms/smssync',
    ])
      assert.equal((await at.ask(path, form({ secret: 'hush', from: '+1', message: 'Lost' }))).status, 404, path)
    await at.setUp({ providers: { frontlinesms: false } })
    assert.equal((await at.ask(`${at.pathOf('frontlinesms')}?key=front+door&s=1&m=Lost`)).status, 404)
    await at.setUp({ providers: { frontlinesms: true } })
    assert.equal((await at.messages('Lost')).length, 0)
  })
  test('405 for other methods, 413 for a body without end, 400 for a message from nobody', async () => {
    assert.equal((await at.ask(at.pathOf('smssync'), { method: 'DELETE' })).status, 405)
    assert.equal((await at.phone({ from: '+1', message: 'x'.repeat(300_000) })).status, 413)
    assert.equal((await at.phone({ message: 'Who am I?' })).status, 400)
  })
  test('429 for guessing, and for too much of it all', async () => {
    const limited = await withRuntime({ RATE_LIMIT_PER_MINUTE: '2' })
    const guess = async () => (await limited.intake.request('/sms/smssync/wrong', form({}))).status
    assert.deepEqual([await guess(), await guess(), await guess()], [404, 404, 429])
    const many = await Promise.all(Array.from({ length: 60 }, guess))
    assert.ok(many.every((status) => status === 429))
  })
})
