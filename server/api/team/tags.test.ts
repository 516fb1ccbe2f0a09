import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
await rt.db
  .updateTable('team')
  .set({ locales: ['sv', 'fi'] })
  .where('id', '=', team.teamId)
  .execute()

test('200 creates, reads, updates and deletes; the colour comes back as given', async () => {
  const translations = [{ name: 'Brand', locale: 'sv' }]
  const made = (await team.call('POST', '/v1/tags', { name: 'Fire', color: '#Ff0000', translations })).body.data
  assert.deepEqual([made.name, made.color, made.translations, made.priority], ['Fire', '#Ff0000', translations, null])
  assert.deepEqual((await team.call('GET', `/v1/tags/${made.id}`)).body.data, made)
  const renamed = (await team.call('PATCH', `/v1/tags/${made.id}`, { name: 'Blaze', translations: [] })).body.data
  assert.deepEqual([renamed.name, renamed.color, renamed.translations], ['Blaze', '#Ff0000', []])
  assert.deepEqual((await team.call('DELETE', `/v1/tags/${made.id}`)).body.data, { id: made.id })
  assert.equal((await team.call('GET', `/v1/tags/${made.id}`)).status, 404)
})

const bad = [
  {},
  { name: 'x' },
  { name: ' ', color: '#000000' },
  { name: 'x', color: 'red' },
  { name: 'x', color: '#fff' },
  { name: 'x', color: '#000000', translations: [{ name: 'x' }] },
  { name: 'x', color: '#000000', translations: [{ name: 'x', locale: 'de' }] },
  {
    name: 'x',
    color: '#000000',
    translations: [
      { name: 'x', locale: 'sv' },
      { name: 'y', locale: 'sv' },
    ],
  },
  { name: 'x', color: '#000000', priority: 4 },
]
for (const body of bad)
  test(`400 for ${JSON.stringify(body)}`, async () => {
    const before = (await team.call('GET', '/v1/tags')).body.count
    assert.equal((await team.call('POST', '/v1/tags', body)).status, 400)
    assert.equal((await team.call('GET', '/v1/tags')).body.count, before)
  })

test('200 search finds translations', async () => {
  await team.call('POST', '/v1/tags', {
    name: 'Rescue',
    color: '#000000',
    translations: [{ name: 'Räddning', locale: 'sv' }],
  })
  assert.equal((await team.call('GET', `/v1/tags?search=${encodeURIComponent('RÄDD')}`)).body.count, 1)
})

test('200 a deleted tag leaves its alarms, whose stream keeps the text', async () => {
  const tag = (await team.call('POST', '/v1/tags', { name: 'Gone', color: '#000000', priority: 1 })).body.data.id
  const alarm = (await team.call('POST', '/v1/alarms', { tags: [tag] })).body.data
  assert.equal(alarm.priority, 1)
  await team.call('DELETE', `/v1/tags/${tag}`)
  const after = (await team.call('GET', `/v1/alarms/${alarm.id}`)).body.data
  assert.deepEqual([after.tags, after.priority], [[], 2])
  const [entry] = (await team.call('GET', `/v1/alarms/${alarm.id}/stream`)).body.data
  assert.deepEqual(entry.changes, [{ key: 'tags', from: null, to: [tag] }])
})

test('404 for a foreign tag, on every operation', async () => {
  const tag = (await stranger.call('POST', '/v1/tags', { name: 'Theirs', color: '#000000' })).body.data.id
  for (const [method, body] of [['GET'], ['PATCH', { name: 'Mine' }], ['DELETE']] as const)
    assert.equal((await team.call(method, `/v1/tags/${tag}`, body)).status, 404)
})
