import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { closeReport } from '#server/domain/reports/index.ts'
import { asJson, openCaller } from '#testing/open-caller.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What consoles see of it: server/live/caller-positions.test.ts.
describe('PUT and DELETE /r/{token}/position', async () => {
  const rt = await withRuntime()
  const put = async (page: string, body: unknown) => {
    const answer = await rt.caller.request(`${page}/position`, asJson('PUT', body))
    return [answer.status, await answer.json()]
  }
  const remove = async (page: string) => {
    const answer = await rt.caller.request(`${page}/position`, { method: 'DELETE' })
    return [answer.status, await answer.json()]
  }
  const here = { latitude: 59.41, longitude: 18.3, accuracy: 12 }

  test('200 {}: the latest is what the control centre has, as of now', async () => {
    const { page, call, id } = await openCaller(rt)
    const before = Date.now()
    assert.deepEqual(await put(page, here), [200, {}])
    assert.deepEqual(await put(page, { latitude: -90, longitude: 180, accuracy: 0 }), [200, {}])
    const { position } = (await call('GET', `/v1/reports/${id}`)).body.data
    const { createdAt, ...rest } = position
    assert.deepEqual(rest, { latitude: -90, longitude: 180, accuracy: 0 })
    assert.ok(Date.parse(createdAt) >= before)
    assert.deepEqual(await remove(page), [200, {}])
    assert.equal((await call('GET', `/v1/reports/${id}`)).body.data.position, null)
  })

  test('200 for an accuracy that cannot be: it is not known, and the place counts', async () => {
    const { page, call, id } = await openCaller(rt)
    for (const accuracy of [-1, 1e12, 'NaN', null, undefined]) {
      assert.deepEqual(await put(page, { ...here, accuracy }), [200, {}])
      const { position } = (await call('GET', `/v1/reports/${id}`)).body.data
      assert.deepEqual([position.latitude, position.accuracy], [here.latitude, null])
    }
  })

  test('400 invalid for what is no place on earth, or no accuracy; nothing is kept', async () => {
    const { page, state } = await openCaller(rt)
    const wrong = [
      { ...here, latitude: 90.01 },
      { ...here, longitude: -180.5 },
      { ...here, latitude: '59.4' },
      { ...here, accuracy: 'good' },
      { longitude: 18 },
      {},
      [],
      null,
      'not json',
      '{"latitude": 1e999, "longitude": 1}',
    ]
    for (const body of wrong) assert.deepEqual(await put(page, body), [400, { error: 'invalid' }], JSON.stringify(body))
    assert.equal((await state()).sharing, null)
  })

  test('403 closed once the report is; stopping is always possible', async () => {
    const { page, ctx, id, state } = await openCaller(rt)
    await put(page, here)
    await closeReport(ctx, id, 'handled')
    assert.equal((await state()).sharing, null)
    assert.deepEqual(await put(page, here), [403, { error: 'closed' }])
    assert.deepEqual(await remove(page), [200, {}])
    assert.equal((await state()).sharing, null)
  })

  test('404 gone for no report', async () => {
    assert.deepEqual(await put('/r/unknown', here), [404, { error: 'gone' }])
    assert.deepEqual(await remove('/r/unknown'), [404, { error: 'gone' }])
  })
})
