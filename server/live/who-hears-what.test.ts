import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACTION_NAMES } from '#lib/actions.ts'
import { SCOPES } from '#lib/scopes.ts'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'

import { opens } from './visibility.ts'

test('whatever can happen is heard by somebody', () => {
  const all = new Set<string>(SCOPES)
  assert.deepEqual(
    ACTION_NAMES.filter((action) => !opens(all, action)),
    [],
  )
})

const tag = (name: string) => ({ name, color: '#336699' })
const titles = (frames: { entry: { descriptor: string | null } }[]) => frames.map(({ entry }) => entry.descriptor)

test('two teams hear only their own', async () => {
  const server = await withLiveServer()
  const [one, two] = [await openTeam(server.rt, { name: 'One' }), await openTeam(server.rt, { name: 'Two' })]
  const [first, second] = [server.client(one.key), server.client(two.key)]
  await Promise.all([first.resumed, second.resumed])
  await one.call('POST', '/v1/alarms', { title: 'Fire in one' })
  await two.call('POST', '/v1/alarms', { title: 'Flood in two' })
  const { body } = await one.call('POST', '/v1/vehicles', { name: 'Unit', type: 'engine' })
  await one.call('POST', `/v1/vehicles/${body.data.id}/positions`, { latitude: 60, longitude: 24 })
  await first.until(() => first.heard.activity.length === 2 && first.heard.positions.length === 1)
  await two.call('POST', '/v1/alarms', { title: 'Last in two' })
  await second.until(() => second.heard.activity.length === 2)
  assert.deepEqual(titles(first.heard.activity), ['Fire in one', 'Unit'])
  assert.deepEqual(titles(second.heard.activity), ['Flood in two', 'Last in two'])
  assert.deepEqual(second.heard.positions, [])
})

test('a training key hears nothing of live alarms, and of what both centres share everything', async () => {
  const server = await withLiveServer()
  const live = await openTeam(server.rt)
  const drill = await openTeam(server.rt, { teamId: live.teamId, centre: 'training' })
  const [real, training] = [server.client(live.key), server.client(drill.key)]
  await Promise.all([real.resumed, training.resumed])
  await live.call('POST', '/v1/alarms', { title: 'Real fire' })
  await drill.call('POST', '/v1/alarms', { title: 'Exercise' })
  await live.call('POST', '/v1/tags', tag('Shared'))
  await training.until(() => training.heard.activity.length === 2)
  await real.until(() => real.heard.activity.length === 2)
  assert.deepEqual(titles(training.heard.activity), ['Exercise', 'Shared'])
  assert.deepEqual(titles(real.heard.activity), ['Real fire', 'Shared'])
})

test('a key with tags:read only hears of tags only, live and on resuming, in a chain without holes', async () => {
  const server = await withLiveServer()
  const all = await openTeam(server.rt)
  const narrow = await openTeam(server.rt, { teamId: all.teamId, scopes: ['tags:read'] })
  const write = async (n: number) => {
    await all.call('POST', '/v1/alarms', { title: `Alarm ${n}` })
    await all.call('POST', '/v1/tags', tag(`Tag ${n}`))
    await all.call('POST', '/v1/vehicles', { name: `Unit ${n}`, type: 'engine' })
  }
  await write(1)
  const client = server.client(narrow.key, { after: 0 })
  await client.resumed
  await write(2)
  await write(3)
  await client.until(() => client.heard.activity.length === 3)
  const chain = client.heard.activity.map(({ prev, seq, entry }) => [prev, seq, entry.action])
  assert.deepEqual(chain, [
    [0, 2, 'TAG_CREATE'],
    [2, 5, 'TAG_CREATE'],
    [5, 8, 'TAG_CREATE'],
  ])
  assert.deepEqual(client.heard.snapshots, []) // no vehicles:read, no positions
})
