import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unlinkReport } from '#server/domain/links/index.ts'
import { closeReport, readReport } from '#server/domain/reports/index.ts'
import { asJson, openCaller } from '#testing/open-caller.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const KM = 1 / 111.195

describe('GET /r/{token}/state', async () => {
  let later = 0
  const rt = await withRuntime({}, { now: () => new Date(Date.now() + later) })

  test('200: how far help has come, step by step', async () => {
    const { state, ctx, id, alarmWith } = await openCaller(rt)
    const status = async () => (await state()).status
    assert.equal(await status(), 'received')
    await readReport(ctx, id, 0)
    assert.equal(await status(), 'read')
    const { become } = await alarmWith()
    assert.equal(await status(), 'organised')
    for (const [to, expected] of [
      ['at_station', 'organised'],
      ['en_route', 'sent'],
      ['on_scene', 'there'],
      ['returning', 'there'],
    ] as const) {
      await become(to)
      assert.equal(await status(), expected, to)
    }
    await unlinkReport(ctx, id)
    assert.equal(await status(), 'read')
    await closeReport(ctx, id, 'handled')
    assert.equal(await status(), 'closed')
  })

  test('an alarm that is over closes it, and says so', async () => {
    const { state, call, alarmWith } = await openCaller(rt)
    const { alarm } = await alarmWith('on_scene')
    await call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
    const { status, reason, readOnly, minutes } = await state()
    assert.deepEqual([status, reason, readOnly, minutes], ['closed', 'concluded', true, null])
  })

  test('minutes: of the nearest vehicle on its way with a new fix, coarse, and steady', async () => {
    const { state, call, alarmWith } = await openCaller(rt)
    const { vehicle, become } = await alarmWith('en_route')
    const minutes = async () => (await state()).minutes
    const drive = (km: number, secondsAgo = 0) => {
      later += 3000 // how soon is the same for whoever asks within three seconds
      return call('POST', `/v1/vehicles/${vehicle}/positions`, {
        latitude: 59.4 + km * KM,
        longitude: 18.35,
        recordedAt: new Date(rt.now().getTime() - secondsAgo * 1000).toISOString(),
      })
    }
    assert.equal(await minutes(), null)
    await drive(5, 301)
    assert.equal(await minutes(), null)
    await drive(5)
    assert.equal(await minutes(), 8)
    await drive(5.5)
    assert.equal(await minutes(), 8)
    await drive(1)
    assert.equal(await minutes(), 2)
    await become('on_scene')
    assert.equal(await minutes(), null)
  })

  test('it tells of no vehicle, and of no place but the report’s own', async () => {
    const { page, call, alarmWith } = await openCaller(rt)
    const { vehicle } = await alarmWith('en_route')
    await call('POST', `/v1/vehicles/${vehicle}/positions`, { latitude: 59.4123, longitude: 18.3579 })
    for (const path of [page, `${page}/state`]) {
      const text = await (await rt.caller.request(path)).text()
      for (const secret of ['59.41', '18.357', 'E 1', 'Building fire', vehicle])
        assert.ok(!text.includes(secret), secret)
    }
  })

  test('category in the reader’s language, place as written or found, both sides of the chat, labels before the text', async () => {
    const { state, call, ctx, id, page, teamId } = await openCaller(rt, { report: { address: 'Storgatan 9' } })
    await call('PATCH', `/v1/teams/${teamId}`, { locales: ['sv'] })
    await rt.caller.request(`${page}/messages`, asJson('POST', { sentId: 'phone-0001', text: 'I see flames' }))
    await call('POST', `/v1/reports/${id}/messages`, { text: 'Stay outside' })
    await ctx.db.updateTable('report_message').set({ label: 'Nurse' }).where('sent_id', 'is', null).execute()
    const { messages, category, place, description, training, sharing } = await state()
    assert.deepEqual(
      { category, place, description, training, sharing },
      {
        category: 'Fire',
        place: 'Storgatan 9',
        description: 'Smoke from the roof',
        training: false,
        sharing: null,
      },
    )
    assert.deepEqual(
      messages.map(({ side, text, sentId, photos }) => ({ side, text, sentId, photos })),
      [
        { side: 'citizen', text: 'I see flames', sentId: 'phone-0001', photos: [] },
        { side: 'centre', text: 'Nurse: Stay outside', sentId: null, photos: [] },
      ],
    )
    const swedish = await rt.caller.request(`${page}/state?lang=sv`)
    assert.equal((await swedish.json()).category, 'Brand')
  })

  test('a drill says that it is one', async () => {
    const { state } = await openCaller(rt, { centre: 'training' })
    assert.equal((await state()).training, true)
  })
})
