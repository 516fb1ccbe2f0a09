import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMember } from '#server/domain/members/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const alarm = (await team.call('POST', '/v1/alarms', { location: { latitude: 0, longitude: 0 } })).body.data.id
const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } })
const member = await createMember(ctx, { firstname: 'Johan', lastname: 'Nyberg' })
const response = (await team.call('POST', `/v1/alarms/${alarm}/responses`, { member, eta: null })).body.data.id

const noIds = { NUL: 'a\u0000b', 'half a surrogate pair': '\ud800', 'a novel': 'x'.repeat(100_000) }
for (const [what, id] of Object.entries(noIds))
  test(`400 for ${what} where an id is wanted, and no echo of a novel`, async () => {
    const answers = [
      await team.call('POST', '/v1/alarms', { tags: [id] }),
      await team.call('PATCH', `/v1/alarms/${alarm}`, { tags: [id] }),
      await team.call('POST', `/v1/alarms/${alarm}/assignments`, { vehicle: id }),
      await team.call('POST', `/v1/alarms/${alarm}/responses`, { member: id, eta: null }),
      await team.call('POST', '/v1/tags', {
        name: 'Fire',
        color: '#ff0000',
        translations: [{ name: 'Brand', locale: id }],
      }),
    ]
    for (const { status, body } of answers) {
      assert.equal(status, 400)
      assert.ok(body.error.message.length < 200)
    }
  })

// In UTC these are the years -1 and 10000, which ISO 8601's four digits cannot say.
for (const eta of ['0000-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'])
  test(`400 for ${eta}: outside the years that can be answered`, async () => {
    const { status, body } = await team.call('PATCH', `/v1/alarms/${alarm}/responses/${response}`, { eta })
    assert.deepEqual([status, body.error?.fields[0]?.path], [400, 'eta'])
  })

for (const eta of ['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])
  test(`200 for ${eta}, the edge of what can be answered`, async () => {
    const { body } = await team.call('PATCH', `/v1/alarms/${alarm}/responses/${response}`, { eta })
    assert.equal(body.data.eta, eta)
  })

test('200 minus zero is zero: nothing changed, nothing is logged', async () => {
  const entries = async () => (await team.call('GET', `/v1/alarms/${alarm}/stream?search=ALARM_UPDATE`)).body.count
  const raw = '{"location":{"latitude":-0,"longitude":-0}}'
  assert.equal((await team.call('PATCH', `/v1/alarms/${alarm}`, undefined, { raw })).status, 200)
  assert.equal(await entries(), 0)
})

test('400 says of what is missing that it is required, and of what is wrong what it should be', async () => {
  const { body } = await team.call('POST', '/v1/vehicles', { type: 7 })
  assert.deepEqual(body.error.fields, [
    { path: 'name', message: 'is required' },
    { path: 'type', message: 'Invalid input: expected string, received number' },
  ])
  const rows = [{ vehicle: 'veh_x', latitude: 'north' }]
  const { data } = (await team.call('POST', '/v1/positions', { positions: rows })).body
  assert.deepEqual(data[0].error.fields, [
    { path: 'latitude', message: 'Invalid input: expected number, received string' },
    { path: 'longitude', message: 'is required' },
  ])
})

test('401 comes before the size of the body', async () => {
  const options = { key: 'nobody', raw: 'x', headers: { 'content-length': '99999999' } }
  assert.equal((await team.call('POST', '/v1/alarms', undefined, options)).status, 401)
})
