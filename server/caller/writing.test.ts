import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { closeReport } from '#server/domain/reports/index.ts'
import { asForm, asJson, openCaller } from '#testing/open-caller.ts'
import { withRuntime } from '#testing/with-runtime.ts'

describe('POST /r/{token}/messages', async () => {
  const rt = await withRuntime()
  const send = async (page: string, init: RequestInit) => {
    const answer = await rt.caller.request(`${page}/messages`, init)
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    return { status: answer.status, headers: answer.headers, body: isJson ? await answer.json() : await answer.text() }
  }
  const message = (sentId: string, text: string) => asJson('POST', { sentId, text })

  test('200 with its id; the centre has it, unread, and the log says so without the text', async () => {
    const { page, call, id } = await openCaller(rt)
    const { status, body } = await send(page, message('phone-0001', 'Two neighbours on the third floor'))
    const [kept] = (await call('GET', `/v1/reports/${id}/messages`)).body.data
    assert.deepEqual([status, body], [200, { id: kept.id }])
    assert.deepEqual([kept.side, kept.text, kept.creator], ['citizen', 'Two neighbours on the third floor', null])
    assert.equal((await call('GET', `/v1/reports/${id}`)).body.data.unread, 1)
  })

  test('200 again for the same sent again: written once, the earlier id', async () => {
    const { page, state } = await openCaller(rt)
    const answers = await Promise.all([1, 2, 3].map(() => send(page, message('phone-0001', 'Hello'))))
    assert.equal(new Set(answers.map(({ body }) => body.id)).size, 1)
    assert.equal((await state()).messages.length, 1)
  })

  test('400 invalid: no text, white space, too long, a wrong sentId, no JSON, what the database cannot hold', async () => {
    const { page, state } = await openCaller(rt)
    const wrong = [
      message('phone-0001', ''),
      message('phone-0001', ' \n'),
      message('phone-0001', 'x'.repeat(10_001)),
      message('phone-0001', 'nul \u0000'),
      message('short', 'Hello'),
      message('x'.repeat(65), 'Hello'),
      message('phone_0001', 'Hello'),
      asJson('POST', { text: 'Hello' }),
      asJson('POST', { sentId: 'phone-0001', text: 7 }),
      asJson('POST', 'not json'),
      asJson('POST', 'null'),
      asJson('POST'),
    ]
    for (const init of wrong) {
      const { status, body } = await send(page, init)
      assert.deepEqual([status, body], [400, { error: 'invalid' }], String(init.body).slice(0, 60))
    }
    assert.deepEqual((await state()).messages, [])
  })

  test('413 too_large for a body that is no message any more', async () => {
    const { page } = await openCaller(rt)
    const { status, body } = await send(page, message('phone-0001', 'x'.repeat(300_000)))
    assert.deepEqual([status, body], [413, { error: 'too_large' }])
  })

  test('403 closed once the report is, 404 for no report; nothing is written', async () => {
    const { page, ctx, id, state } = await openCaller(rt)
    await closeReport(ctx, id, 'handled')
    const late = await send(page, message('phone-0001', 'Hello'))
    assert.deepEqual([late.status, late.body], [403, { error: 'closed' }])
    assert.deepEqual((await state()).messages, [])
    assert.equal((await send('/r/unknown', message('phone-0001', 'Hello'))).status, 404)
  })

  test('a form of a page without JavaScript: 303 back, and sent twice it is there once', async () => {
    const { page, state } = await openCaller(rt)
    for (let i = 0; i < 2; i++) {
      const { status, headers } = await send(page, asForm({ sentId: 'form-0001', text: 'Help' }))
      assert.deepEqual([status, headers.get('location')], [303, page])
    }
    assert.deepEqual(
      (await state()).messages.map(({ text }) => text),
      ['Help'],
    )
  })

  test('a form with nothing in it, or too much: 400 and the page again, with what was written', async () => {
    const { page } = await openCaller(rt)
    const { status, body } = await send(page, asForm({ sentId: 'form-0001', text: `${'x'.repeat(10_000)} end` }))
    assert.equal(status, 400)
    assert.ok(body.includes('x end') && body.includes('It is empty or too long'))
    assert.equal((await send(page, asForm({ sentId: 'form-0001', text: '' }))).status, 400)
  })

  test('the form in the page itself is what the server takes', async () => {
    const { page, state } = await openCaller(rt)
    const text = await (await rt.caller.request(page)).text()
    const action = /<form[^>]*action="([^"]*messages[^"]*)"/.exec(text)?.[1]
    const sentId = /name="sentId" value="([^"]+)"/.exec(text)?.[1]
    assert.ok(action && sentId)
    const answer = await rt.caller.request(action, asForm({ sentId, text: 'By hand' }))
    assert.equal(answer.status, 303)
    assert.equal((await state()).messages[0]?.sentId, sentId)
  })

  test('429 too_many for an endless chat', async () => {
    const { page, ctx, id } = await openCaller(rt)
    const row = { report_id: id, side: 'citizen' as const, text: 'Hello', created_at: rt.now() }
    const write = (sent: (n: number) => string | null) =>
      ctx.db
        .insertInto('report_message')
        .values(Array.from({ length: 1000 }, (_, n) => ({ ...row, sent_id: sent(n) })))
        .execute()
    await write(() => null)
    // What an integration writes does not keep the citizen from writing.
    assert.equal((await send(page, message('phone-0001', 'The first'))).status, 200)
    await write((n) => `earlier-${n}`)
    const { status, body, headers } = await send(page, message('phone-0002', 'One more'))
    assert.deepEqual([status, body], [429, { error: 'too_many' }])
    assert.ok(Number(headers.get('retry-after')) > 0)
  })

  test('429 too_many for more words than a page can show at once', async () => {
    const { page } = await openCaller(rt)
    const long = 'a'.repeat(10_000)
    for (let n = 0; n < 20; n++) assert.equal((await send(page, message(`phone-000${n}`, long))).status, 200)
    assert.equal((await send(page, message('phone-9999', 'One more'))).status, 429)
    assert.equal((await send(page, message('phone-0003', long))).status, 200) // was there already
  })
})
