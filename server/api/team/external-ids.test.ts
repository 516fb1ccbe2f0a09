import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
type Kind = { path: string; body: Record<string, unknown>; change: Record<string, unknown> }
const tag: Kind = { path: '/v1/tags', body: { name: 'Fire', color: '#ff0000' }, change: { color: '#00ff00' } }
const vehicle: Kind = { path: '/v1/vehicles', body: { name: 'E 1', type: 'engine' }, change: { active: false } }
const alarm: Kind = { path: '/v1/alarms', body: { title: 'Fire' }, change: { description: 'Smoke' } }
const role: Kind = { path: '/v1/roles', body: { name: 'Diver', color: '#ff0000' }, change: { color: '#00ff00' } }
const member: Kind = { path: '/v1/members', body: { firstname: 'A', lastname: 'B' }, change: { lastname: 'C' } }
const group: Kind = { path: '/v1/groups', body: { name: 'Night shift' }, change: { name: 'Day shift' } }
const KINDS: Record<string, Kind> = { tag, vehicle, alarm, role, member, group }

for (const [name, { path, body, change }] of Object.entries(KINDS))
  describe(`the externalId of a ${name}`, () => {
    test('200 comes back as given, null when there is none', async () => {
      const made = (await team.call('POST', path, { ...body, externalId: ' CAD/1 ' })).body.data
      assert.equal(made.externalId, ' CAD/1 ')
      assert.equal((await team.call('POST', path, body)).body.data.externalId, null)
    })

    test('200 a second create with it changes the first', async () => {
      const first = (await team.call('POST', path, { ...body, externalId: 'CAD/2' })).body.data
      const count = (await team.call('GET', path)).body.count
      const second = (await team.call('POST', path, { ...body, ...change, externalId: 'CAD/2' })).body.data
      assert.equal(second.id, first.id)
      for (const [key, value] of Object.entries(change)) assert.deepEqual(second[key], value)
      assert.equal((await team.call('GET', path)).body.count, count)
    })

    test('200 ten creates at once make one', async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => team.call('POST', path, { ...body, externalId: 'CAD/3' })),
      )
      assert.equal(new Set(answers.map((a) => a.body.data.id)).size, 1)
    })

    test('200 creates and changes under one name at once: none waits for another for ever', async () => {
      const { id } = (await team.call('POST', path, { ...body, externalId: 'CAD/6' })).body.data
      const named = { ...body, externalId: 'CAD/6' }
      const both = [() => team.call('POST', path, named), () => team.call('PATCH', `${path}/${id}`, named)]
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => both[n % 2]!()))
      assert.deepEqual(new Set(answers.map((a) => a.status)), new Set([200]))
    })

    test('200 another team may use the same', async () => {
      const ours = (await team.call('POST', path, { ...body, externalId: 'CAD/4' })).body.data
      const theirs = (await stranger.call('POST', path, { ...body, externalId: 'CAD/4' })).body.data
      assert.notEqual(ours.id, theirs.id)
    })

    test('400 a change cannot take that of another; null gives it up', async () => {
      const first = (await team.call('POST', path, { ...body, externalId: 'CAD/5' })).body.data
      const second = (await team.call('POST', path, body)).body.data
      const refused = await team.call('PATCH', `${path}/${second.id}`, { externalId: 'CAD/5' })
      assert.deepEqual([refused.status, refused.body.error.fields[0].path], [400, 'externalId'])
      assert.equal((await team.call('PATCH', `${path}/${first.id}`, { externalId: null })).status, 200)
      assert.equal((await team.call('PATCH', `${path}/${second.id}`, { externalId: 'CAD/5' })).status, 200)
    })

    for (const externalId of ['', '  ', 7, 'x'.repeat(201)])
      test(`400 for ${JSON.stringify(externalId)}`, async () =>
        assert.equal((await team.call('POST', path, { ...body, externalId })).status, 400))
  })

test('200 a training alarm may have the name of a live one', async () => {
  const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
  const live = (await team.call('POST', '/v1/alarms', { externalId: 'CAD/9' })).body.data
  const training = (await drill.call('POST', '/v1/alarms', { externalId: 'CAD/9' })).body.data
  assert.notEqual(live.id, training.id)
})

test('200 a create that changes an alarm writes ALARM_UPDATE, and a repeat of it nothing', async () => {
  const fire = { title: 'Fire', externalId: 'CAD/10' }
  const { id } = (await team.call('POST', '/v1/alarms', fire)).body.data
  await team.call('POST', '/v1/alarms', { ...fire, description: 'Smoke' })
  await team.call('POST', '/v1/alarms', { ...fire, description: 'Smoke' })
  const entries = (await team.call('GET', `/v1/alarms/${id}/stream?sort=asc`)).body.data
  assert.deepEqual(
    entries.map((e: { action: string }) => e.action),
    ['ALARM_CREATE', 'ALARM_UPDATE'],
  )
})
