import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { openInbox } from '#testing/open-inbox.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openInbox(rt)
let report: number
const told = { description: 'Smoke from the roof', address: 'Storgatan 9, Vaxholm' }

beforeEach(async () => {
  report = await team.file({ category: ['Fire', 'Building'], ...told })
})

const raise = (body: object = {}, options = {}) => team.call('POST', `/v1/reports/${report}/alarm`, body, options)
const read = () => team.ok('GET', `/v1/reports/${report}`)
const alarms = async () => (await team.call('GET', '/v1/alarms')).body.count

describe('POST /v1/reports/{report_id}/alarm', () => {
  test('200 what is not named comes from the report; the two are linked', async () => {
    const { status, body } = await raise()
    assert.equal(status, 200)
    const { title, description, address, location, id, sequence } = body.data
    assert.deepEqual([title, description], ['Fire: Building', told.description])
    assert.deepEqual([address.line1, address.city], [told.address, null])
    assert.deepEqual(location, { latitude: 60.17, longitude: 24.94 })
    assert.deepEqual((await read()).alarm, { id, sequence, title })
    assert.deepEqual(await team.ok('GET', `/v1/alarms/${id}`), body.data)
    const stream = await team.ok('GET', `/v1/alarms/${id}/stream`)
    const actions = stream.map((entry: { action: string }) => entry.action)
    assert.deepEqual(actions, ['REPORT_LINK', 'ALARM_CREATE'])
  })

  test('200 what is named wins, null as well', async () => {
    const tag = (await team.ok('POST', '/v1/tags', { name: 'Fire', color: '#ff0000', priority: 1 })).id
    const given = { title: 'Boat shed', description: null, address: null, location: null, tags: [tag] }
    const { data } = (await raise(given)).body
    assert.deepEqual([data.title, data.description, data.address, data.location], ['Boat shed', null, null, null])
    assert.deepEqual([data.priority, data.tags[0].id], [1, tag])
  })

  test('200 in the team’s locale; a category alone is the title alone', async () => {
    report = await team.file({ category: ['Other'] })
    assert.equal((await raise()).body.data.title, 'Other')
    await team.ok('PATCH', `/v1/teams/${team.teamId}`, { locale: 'sv' })
    report = await team.file({ category: ['Fire', 'Vehicle'] })
    const { data } = (await raise()).body
    await team.ok('PATCH', `/v1/teams/${team.teamId}`, { locale: 'en' })
    assert.deepEqual([data.title, data.description, data.address], ['Brand: Fordon', null, null])
  })

  test('200 an address without a place is looked up, as for any alarm', async () => {
    report = await team.file({ location: null, address: 'Storgatan 14, Ekenäs' })
    const { promise, resolve } = Promise.withResolvers<void>()
    const stop = rt.tail.subscribe((_, { entry }) => {
      if (entry.action === 'ALARM_UPDATE' && entry.changes.some(({ key, to }) => key === 'location' && to)) resolve()
    })
    const { data } = (await raise({ title: 'There' })).body
    await promise.finally(stop)
    assert.ok((await team.ok('GET', `/v1/alarms/${data.id}`)).location)
  })

  test('200 once for an Idempotency-Key', async () => {
    const before = await alarms()
    const headers = { 'idempotency-key': `raise ${report}` }
    const [first, again] = [await raise({}, { headers }), await raise({}, { headers })]
    assert.deepEqual([again.status, again.body], [200, first.body])
    assert.equal(await alarms(), before + 1)
  })

  test('200 an externalId the centre has already: that alarm is changed by what is named, and linked', async () => {
    const known = await team.ok('POST', '/v1/alarms', { title: 'Known', externalId: `cad-${report}` })
    const { data } = (await raise({ description: 'Now with smoke', externalId: `cad-${report}` })).body
    assert.deepEqual(
      [data.id, data.title, data.description, data.location],
      [known.id, 'Known', 'Now with smoke', null],
    )
    assert.equal((await read()).alarm.id, known.id)
  })

  test('400 for one that is linked already, closed, or an alarm that is over; nothing is raised', async () => {
    const over = await team.ok('POST', '/v1/alarms', { externalId: `over-${report}` })
    await team.ok('PATCH', `/v1/alarms/${over.id}`, { concluded: true })
    const before = await alarms()
    const message = async (body: object = {}) => (await raise(body)).body.error?.message
    assert.equal(await message({ externalId: `over-${report}` }), 'This alarm is over')
    await team.ok('PATCH', `/v1/reports/${report}`, { status: 'closed', reason: 'mistaken' })
    assert.equal(await message(), 'This report is closed; open it first')
    await team.ok('PATCH', `/v1/reports/${report}`, { status: 'open' })
    await team.ok('POST', `/v1/reports/${report}/link`, { alarm: (await team.ok('POST', '/v1/alarms', {})).id })
    assert.equal(await message(), 'This report is linked to an alarm already')
    assert.equal(await alarms(), before + 1)
  })

  test('400 for a wrong alarm; the report stays as it was', async () => {
    const [before, count] = [await read(), await alarms()]
    for (const body of [{ title: 7 }, { tags: ['tag_x'] }, { location: { latitude: 1 } }, { externalId: '' }])
      assert.equal((await raise(body)).status, 400, JSON.stringify(body))
    assert.deepEqual([await read(), await alarms()], [before, count])
  })

  test('403 without reports:update or without alarms:create, and the answer names it; before 404', async () => {
    for (const scope of ['reports:update', 'alarms:create']) {
      const { key } = await openTeam(rt, { teamId: team.teamId, scopes: SCOPES.filter((each) => each !== scope) })
      for (const id of [report, 999_999_999]) {
        const answer = await team.call('POST', `/v1/reports/${id}/alarm`, {}, { key })
        assert.deepEqual([answer.status, answer.body.error.message.includes(scope)], [403, true])
      }
    }
    assert.equal((await read()).alarm, null)
  })

  test('of two at once one raises, and the other is refused', async () => {
    const before = await alarms()
    const both = await Promise.all([raise(), raise()])
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 400])
    assert.equal(await alarms(), before + 1)
  })
})
