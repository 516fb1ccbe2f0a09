import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createKey } from '#server/domain/keys/create-key.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()

test('200 gives a new team two levels, ids unique across both', async () => {
  const { categories } = await openReports(rt)
  assert.deepEqual(Object.keys(categories[0]!), ['id', 'text', 'children'])
  assert.equal(categories[0]!.text, 'Fire')
  assert.ok(categories.filter(({ children }) => children.length > 0).length > categories.length / 2)
  const ids = categories.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)])
  assert.equal(new Set(ids).size, ids.length)
})

test('200 in the language of the team, in English where there is no name in it', async () => {
  const { teamId, call } = await openReports(rt)
  const firstIn = async (locale: string) => {
    await rt.db.updateTable('team').set({ locale }).where('id', '=', teamId).execute()
    return (await call('GET', '/api/v1/categories')).body.data[0].text
  }
  assert.deepEqual([await firstIn('sv'), await firstIn('fi'), await firstIn('et')], ['Brand', 'Tulipalo', 'Fire'])
  assert.deepEqual([await firstIn('sv-FI'), await firstIn('et-EE')], ['Brand', 'Fire'])
})

test('200 in the new language as soon as the team has another one', async () => {
  const { teamId, call } = await openReports(rt)
  const team = await openTeam(rt, { teamId })
  const speak = async (locale: string) => {
    assert.equal((await team.call('PATCH', `/v1/teams/${teamId}`, { locale })).status, 200)
    return (await call('GET', '/api/v1/categories')).body.data[0]
  }
  const swedish = await speak('sv')
  assert.deepEqual([swedish.text, swedish.children[0].text], ['Brand', 'Byggnad'])
  const estonian = await speak('et') // nothing is named in it
  assert.deepEqual([estonian.text, estonian.children[0].text], ['Fire', 'Building'])
})

test('200 in whatever language there is, where it is neither the team’s nor English', async () => {
  const { teamId, call } = await openReports(rt)
  await rt.pool.query(`update category set names = '{"fi": "Tulipalo"}' where team_id = $1 and parent_id is null`, [
    teamId,
  ])
  assert.equal((await call('GET', '/api/v1/categories')).body.data[0].text, 'Tulipalo')
})

test('200 with what is new, without what was deleted, under which nothing is filed any more', async () => {
  const { teamId, call, categories } = await openReports(rt)
  const team = await openTeam(rt, { teamId })
  const { id } = (await team.call('POST', '/v1/categories', { name: 'Avalanche' })).body.data
  const ids = async () => (await call('GET', '/api/v1/categories')).body.data.map((one: { id: number }) => one.id)
  assert.deepEqual(await ids(), [...categories.map((one) => one.id), id])
  const file = () =>
    call('POST', '/api/v1/reports', { data: { location: { x: 1, y: 2 }, category: { category_id: id } } })
  assert.equal((await file()).status, 200)
  await team.call('DELETE', `/v1/categories/${id}`)
  assert.deepEqual(
    await ids(),
    categories.map((one) => one.id),
  )
  assert.equal((await file()).status, 400)
})

test('200 shows nothing of another team', async () => {
  const [one, other] = [await openReports(rt, 'One'), await openReports(rt, 'Other')]
  const own = new Set(one.categories.map(({ id }) => id))
  assert.ok(other.categories.every(({ id }) => !own.has(id)))
})

test('401 without a key', async () => {
  const response = await rt.apps.reports.request('/api/v1/categories')
  assert.equal(response.status, 401)
  assert.equal(((await response.json()) as { errors: { code: string }[] }).errors[0]?.code, 'UNAUTHORIZED')
})

test('401 with a key of the team API', async () => {
  const { call, teamId } = await openReports(rt)
  const wish = { kind: 'team', teamId, centre: 'live', name: 'Team key', scopes: ['alarms:read'] } as const
  const key = `ak_${await createKey(rt.db, wish, rt.now())}`
  assert.equal((await call('GET', '/api/v1/categories', undefined, { key })).status, 401)
})

test('405 for a POST', async () => {
  const { call } = await openReports(rt)
  assert.equal((await call('POST', '/api/v1/categories', {})).status, 405)
})
