import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const nobody = await crowd.anonymous()
const { token: admin } = await crowd.addPerson('admin')
const made = { team_id: crowd.teamId, created_at: rt.now() }
const form = (
  await rt.db
    .insertInto('form')
    .values({ ...made, name: 'Flood', color: '#ff0000' })
    .returning('id')
    .executeTakeFirstOrThrow()
).id
const stage = { form_id: form, label: 'S', created_at: rt.now() }
const { id: stage_id } = await rt.db.insertInto('stage').values(stage).returning('id').executeTakeFirstOrThrow()
for (const key of ['where', 'home'])
  await rt.db
    .insertInto('attribute')
    .values({
      ...made,
      stage_id,
      key,
      label: key,
      input: 'location',
      type: 'point',
      cardinality: 0,
      response_private: key === 'home',
    })
    .execute()
const create = async (values: object, status = 'published'): Promise<number> => {
  const post = { title: 'T', content: 'C', status, form, values }
  const { body } = await crowd.call('POST', '/api/v3/posts', post, { key: admin })
  return body.id
}
const first = await create({
  where: [
    { lat: 60.1712, lon: 24.9412 },
    { lat: '61.5', lon: '23.76' },
  ],
})
await create({ where: [{ lat: 60.18, lon: 24.95 }], home: [{ lat: 60.19, lon: 24.96 }] })
const draft = await create({ where: [{ lat: 60.2, lon: 24.97 }] }, 'draft')
await crowd.call('POST', '/api/v3/posts', { title: 'no place', content: 'C', status: 'published' }, { key: admin })

type Feature = { geometry: { coordinates: number[] }; properties: Record<string, unknown> }
const get = (path: string, key = admin) => crowd.call('GET', `/api/v3/posts${path}`, undefined, { key })
const at = ({ features }: { features: Feature[] }) =>
  features.map(({ geometry }) => geometry.coordinates.join(' ')).sort()

/** Two published posts with three points, and a draft with one; one answer is private. */

describe('200', () => {
  test('one post: a feature for each of its points, longitude first', async () => {
    const { body } = await get(`/${first}/geojson`)
    assert.equal(body.type, 'FeatureCollection')
    assert.deepEqual(body.features[0], {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [24.9412, 60.1712] },
      properties: {
        id: first,
        url: `http://localhost/api/v3/posts/${first}`,
        title: 'T',
        description: 'C',
        'marker-color': '#ff0000',
        attribute_key: 'where',
      },
    })
    assert.deepEqual(at(body), ['23.76 61.5', '24.9412 60.1712'])
  })
  test('the list takes the filters, and shows nobody what is private', async () => {
    assert.deepEqual(at((await get('/geojson')).body), ['23.76 61.5', '24.9412 60.1712', '24.95 60.18', '24.96 60.19'])
    assert.deepEqual(at((await get('/geojson', nobody)).body), ['23.76 61.5', '24.9412 60.1712', '24.95 60.18'])
    assert.deepEqual(at((await get('/geojson?status=draft')).body), ['24.97 60.2'])
    assert.deepEqual(at((await get('/geojson?limit=1&orderby=id')).body), ['23.76 61.5', '24.9412 60.1712'])
    assert.deepEqual((await get('/geojson?q=nothing')).body, { type: 'FeatureCollection', features: [] })
  })
  test('format=geojson and format=csv on the list', async () => {
    assert.equal((await get('?format=geojson')).body.features.length, 4)
    assert.equal((await get('?format=geojson&limit=1&offset=1&orderby=id')).body.features.length, 2)
    const { headers, body } = await get('?format=csv')
    assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.equal(body.trim().split('\r\n').length, 4)
  })
  test('a tile has what is in it, and says what it covers', async () => {
    const { body } = await get('/geojson/10/582/296', nobody)
    assert.deepEqual(at(body), ['24.9412 60.1712', '24.95 60.18'])
    assert.deepEqual(
      body.bbox.map((degrees: number) => Math.round(degrees * 100) / 100),
      [24.61, 60.06, 24.96, 60.24],
    )
    assert.equal((await get('/geojson/10/583/296', nobody)).body.features.length, 0)
    assert.equal((await get('/geojson/0/0/0')).body.features.length, 4)
    assert.equal((await get('/geojson/0/0/0?values[where]=x')).body.features.length, 0)
  })
  test('beyond 500 points a tile has clusters that add up', async () => {
    const values = Array.from({ length: 600 }, (_, n) => ({
      post_id: first,
      key: 'where',
      lng: 30 + n / 1000,
      lat: 62,
    }))
    await rt.db.insertInto('post_point').values(values).execute()
    const { body } = await get('/geojson/5/18/8?q=t', nobody)
    assert.ok(body.features.length < 20)
    const counts = body.features.map(({ properties }: Feature) => properties)
    assert.ok(counts.every((properties: Record<string, unknown>) => properties.cluster === true))
    assert.equal(
      counts.reduce((sum: number, p: { point_count: number }) => sum + p.point_count, 0),
      603 - 3,
    )
    await rt.db.deleteFrom('post_point').where('lat', '=', 62).execute()
  })
  test('a place on the last meridian, and one at a pole, stand on the last tile', async (t) => {
    const edges = [
      { post_id: first, key: 'where', lng: 180, lat: 10 },
      { post_id: first, key: 'where', lng: 20, lat: 90 },
      { post_id: first, key: 'where', lng: 20, lat: -90 },
    ]
    await rt.db.insertInto('post_point').values(edges).execute()
    t.after(() =>
      rt.db
        .deleteFrom('post_point')
        .where((eb) => eb.or([eb('lng', '=', 180), eb('lat', 'in', [90, -90])]))
        .execute(),
    )
    for (const [path, expected] of [
      ['/geojson/0/0/0', ['180 10', '20 -90', '20 90']],
      ['/geojson/1/1/0', ['180 10', '20 90']],
      ['/geojson/1/1/1', ['20 -90']],
      ['/geojson/1/0/0', []],
    ] as const) {
      const { body } = await get(`${path}?created_after=2001-01-01`) // another question than before: nothing of this is in the log
      assert.deepEqual(
        at(body).filter((one) => /^180 |90$/.test(one)),
        expected,
        path,
      )
    }
  })
  test('where a form blurs its places, the map does', async (t) => {
    await rt.db.updateTable('form').set({ hide_location: true }).where('id', '=', form).execute()
    t.after(() => rt.db.updateTable('form').set({ hide_location: false }).execute())
    assert.deepEqual(at((await get('/geojson', nobody)).body), ['23.76 61.5', '24.94 60.17', '24.95 60.18'])
    assert.deepEqual(at((await get('/geojson/10/582/296?q=T', nobody)).body), ['24.94 60.17', '24.95 60.18'])
    assert.deepEqual(at((await get(`/${first}/geojson`, nobody)).body), ['23.76 61.5', '24.94 60.17'])
  })
})

describe('refused', () => {
  test('401 for a draft without a token', async () =>
    assert.equal((await crowd.call('GET', `/api/v3/posts/${draft}/geojson`)).status, 401))
  test('403 for a draft, and without the scope', async () => {
    assert.equal((await get(`/${draft}/geojson`, nobody)).status, 403)
    assert.equal((await get('/geojson', await crowd.anonymous({ scope: 'tags' }))).status, 403)
  })
  for (const path of ['/999999/geojson', '/geojson/1/2/0', '/geojson/23/0/0', '/geojson/a/0/0', '/geojson/1/-1/0'])
    test(`404: ${path}`, async () => assert.equal((await get(path)).status, 404))
  test('404 and nothing for another team', async () => {
    const elsewhere = await openCrowd(rt, 'Other')
    const { token } = await elsewhere.addPerson('admin')
    assert.equal((await get(`/${first}/geojson`, token)).status, 404)
    assert.deepEqual((await get('/geojson', token)).body.features, [])
    assert.deepEqual((await get('/geojson/0/0/0', token)).body.features, [])
  })
  test('405 for a POST', async () =>
    assert.equal((await crowd.call('POST', '/api/v3/posts/geojson', {}, { key: admin })).status, 405))
  test('422 names the parameter', async () => {
    for (const path of ['/geojson?form=x', '/geojson/0/0/0?form=x'])
      assert.deepEqual((await get(path)).body.errors[1].source, { pointer: '/form_id' })
  })
  test('400 for an unknown format', async () => assert.equal((await get('?format=xml')).status, 400))
})
