import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const citizens = await openReports(rt)
const team = await openTeam(rt, { teamId: citizens.teamId })

const file = (description: string, mode: string) => {
  const category = { category_id: citizens.categories[0]!.id, subcategory_id: citizens.categories[0]!.children[0]!.id }
  const reporter = { name: 'Aino', phone: '+358501234567' }
  const data = { location: { x: 24.9, y: 60.1 }, category, description, mode, reporter }
  return citizens.call('POST', '/api/v1/reports', { data })
}

for (const description of ['one', 'two', 'three']) await file(description, 'live')
await file('drill', 'training')

const words = (body: { data: { description: string }[] }) => body.data.map(({ description }) => description)

test('200 lists the reports of the key’s centre, newest first, without who reported', async () => {
  const { status, body } = await team.call('GET', '/v1/reports')
  assert.equal(status, 200)
  assert.deepEqual(words(body), ['three', 'two', 'one'])
  assert.deepEqual(body.data[0].location, { latitude: 60.1, longitude: 24.9 })
  assert.deepEqual([body.data[0].category, body.data[0].status, body.count], ['Building', 'open', 3])
  assert.doesNotMatch(JSON.stringify(body), /Aino|358501234567/)
})

test('200 a training key sees the drill alone', async () => {
  const drill = await openTeam(rt, { teamId: citizens.teamId, centre: 'training' })
  assert.deepEqual(words((await drill.call('GET', '/v1/reports')).body), ['drill'])
})

test('200 pages by keyset in both directions', async () => {
  const first = await team.call('GET', '/v1/reports?limit=2')
  assert.deepEqual(words(first.body), ['three', 'two'])
  const second = await team.call('GET', `/v1/reports?limit=2&after=${encodeURIComponent(first.body.cursor.after)}`)
  assert.deepEqual([words(second.body), second.body.cursor.after], [['one'], null])
  const back = await team.call('GET', `/v1/reports?limit=2&before=${encodeURIComponent(second.body.cursor.before)}`)
  assert.deepEqual(words(back.body), ['three', 'two'])
})

test('200 searches descriptions and category names', async () => {
  assert.deepEqual(words((await team.call('GET', '/v1/reports?search=TWO')).body), ['two'])
  assert.equal((await team.call('GET', '/v1/reports?search=byggnad')).body.count, 3)
})

test('200 shows nothing of another team', async () => {
  const other = await openTeam(rt, { name: 'Other' })
  assert.equal((await other.call('GET', '/v1/reports')).body.count, 0)
})

test('400 for a cursor that is none', async () => {
  const after = Buffer.from('alr_1').toString('base64')
  assert.equal((await team.call('GET', `/v1/reports?after=${after}`)).status, 400)
})

test('403 without reports:read', async () => {
  const narrow = await openTeam(rt, { teamId: citizens.teamId, scopes: ['alarms:read'] })
  assert.equal((await narrow.call('GET', '/v1/reports')).status, 403)
})
