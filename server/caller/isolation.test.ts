import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asForm, asJson, openCaller } from '#testing/open-caller.ts'
import { withRuntime } from '#testing/with-runtime.ts'

describe('a token opens its own report and nothing else', async () => {
  const rt = await withRuntime()

  test('not the APIs, as a bearer or with the prefix of a reports key', async () => {
    const { token, id } = await openCaller(rt)
    for (const secret of [token, `ak_${token}`]) {
      const headers = { authorization: `Bearer ${secret}`, cookie: `token=${secret}` }
      for (const path of ['/v1/reports', `/v1/reports/${id}`, `/v1/reports/${id}/messages`, '/v1/alarms', '/v1/events'])
        assert.equal((await rt.apps.team.request(path, { headers })).status, 401, path)
      assert.equal((await rt.apps.reports.request('/api/v1/categories', { headers })).status, 401)
    }
  })

  test('what is done with one is seen in no other, of the same team or another', async () => {
    const first = await openCaller(rt)
    const others = [await openCaller(rt, { teamId: first.teamId }), await openCaller(rt, { name: 'Strangers' })]
    const before = await Promise.all(others.map(({ state }) => state()))
    await rt.caller.request(`${first.page}/messages`, asJson('POST', { sentId: 'phone-0001', text: 'For the first' }))
    await rt.caller.request(`${first.page}/position`, asJson('PUT', { latitude: 59, longitude: 18, accuracy: 1 }))
    await first.alarmWith('en_route')
    assert.deepEqual(await Promise.all(others.map(({ state }) => state())), before)
  })

  test('the same sentId in two reports is two messages', async () => {
    const [first, second] = [await openCaller(rt), await openCaller(rt)]
    for (const { page } of [first, second])
      await rt.caller.request(`${page}/messages`, asJson('POST', { sentId: 'phone-0001', text: page }))
    for (const { page, state } of [first, second])
      assert.deepEqual(
        (await state()).messages.map((m) => m.text),
        [page],
      )
  })

  test('the number of a report opens nothing, nor does a part of its token, nor another spelling', async () => {
    const { id, token } = await openCaller(rt)
    const swapped = token.replace(/[a-z]/i, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
    for (const other of [String(id), token.slice(0, -1), `${token}A`, swapped, '%25', '_'.repeat(32)])
      assert.equal((await rt.caller.request(`/r/${other}/state`)).status, 404, other)
  })

  test('a category of one team is not filed with the form of another', async () => {
    const [first, second] = [await openCaller(rt), await openCaller(rt)]
    const slug = async (teamId: string) =>
      (await rt.db.selectFrom('team').select('slug').where('id', '=', teamId).executeTakeFirstOrThrow()).slug
    const query = rt.db.selectFrom('category').select('id').where('team_id', '=', first.teamId)
    const { id } = await query.executeTakeFirstOrThrow()
    const form = asForm({ category: String(id), address: 'Storgatan 9', nonce: 'n' })
    assert.equal((await rt.caller.request(`/report/${await slug(second.teamId)}`, form)).status, 400)
  })
})
