import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addForm } from '#testing/crowd-form.ts'
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

type Geometry = { type: string; coordinates: number[]; geometries?: Geometry[] }
type Feature = { geometry: Geometry; properties: Record<string, unknown> }
const get = (path: string, key = admin) => crowd.call('GET', `/api/v3/posts${path}`, undefined, { key })
const at = ({ features }: { features: Feature[] }) =>
  features
    .flatMap(({ geometry }) => geometry.geometries ?? [geometry])
    .map(({ coordinates }) => coordinates.join(' '))
    .sort()

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
    assert.deepEqual((await get('/geojson?q=nothing')).body, { type: 'FeatureCollection', features: [], total: 0 })
  })
  test('the list: a feature for each post, with a box around all and how many posts there are', async () => {
    const { body } = await get('/geojson?status=all')
    assert.deepEqual([body.features.length, body.total], [3, 4])
    assert.deepEqual(body.bbox, [23.76, 60.1712, 24.97, 61.5])
    const geometry = body.features.find(({ properties }: Feature) => properties.id === first).geometry
    assert.deepEqual(geometry, {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [24.9412, 60.1712] },
        { type: 'Point', coordinates: [23.76, 61.5] },
      ],
    })
    const ids: unknown[] = []
    for (let offset = 0; offset < body.total; offset += 2) {
      const page = (await get(`/geojson?status=all&limit=2&offset=${offset}`)).body
      assert.equal(page.total, 4)
      ids.push(...page.features.map(({ properties }: Feature) => properties.id))
    }
    assert.deepEqual(ids.sort(), body.features.map(({ properties }: Feature) => properties.id).sort())
    const beyond = (await get('/geojson?limit=200&offset=200')).body
    assert.deepEqual([beyond.features, beyond.total, beyond.bbox], [[], 3, undefined])
  })
  test('format=geojson and format=csv on the list', async () => {
    assert.equal((await get('?format=geojson')).body.features.length, 2)
    assert.equal((await get('?format=geojson&limit=1&offset=1&orderby=id')).body.features.length, 1)
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

describe('answers that are shapes', () => {
  const team = openCrowd(rt, 'Shapes')
  const answers: Record<string, [wkt: string, type: string]> = {
    place: ['POINT(24.94 60.17)', 'Point'],
    road: ['LineString(24 60, 25 61)', 'LineString'],
    hole: ['POLYGON((20 60,26 60,26 64,20 64,20 60),(22 61,24 61,24 63,22 63,22 61))', 'Polygon'],
    wells: ['MULTIPOINT((24 60),(25 61))', 'MultiPoint'],
    roads: ['MULTILINESTRING((24 60,25 61),(26 62,27 63))', 'MultiLineString'],
    lakes: ['SRID=4326;MULTIPOLYGON(((24 60,25 60,25 61,24 60)),((26 62,27 62,27 63,26 62)))', 'MultiPolygon'],
    ferry: ['LINESTRING(178 -17,-176 -19)', 'MultiLineString'],
    nothing: ['somewhere', ''],
  }
  const drawn = team.then(async (other) => {
    const { token } = await other.addPerson('admin')
    const keys = [...Object.keys(answers), 'secret']
    const asks = keys.map((key) => ({ key, type: 'geometry', response_private: key === 'secret' }))
    const form = await addForm(rt, other.teamId, {}, [
      { asks: [...asks, { key: 'words' }, { key: 'spot', type: 'point' }] },
    ])
    const ask = (path: string, key = token) => other.call('GET', `/api/v3/posts${path}`, undefined, { key })
    const post = async (values: object) =>
      (
        await other.call(
          'POST',
          '/api/v3/posts',
          { title: 'T', content: 'C', status: 'published', form: form.id, values },
          { key: token },
        )
      ).body.id
    const ids: Record<string, number> = {}
    for (const [key, [wkt]] of Object.entries(answers)) ids[key] = await post({ [key]: [wkt], words: ['POINT(1 2)'] })
    return { ask, post, ids, form, nobody: await other.anonymous() }
  })
  for (const [key, [, type]] of Object.entries(answers))
    test(`${key}: ${type || 'none'}`, async () => {
      const { ask, ids } = await drawn
      const { features, bbox } = (await ask(`/${ids[key]}/geojson`)).body
      assert.deepEqual(
        features.map(({ geometry }: Feature) => geometry.type),
        type ? [type] : [],
      )
      if (key === 'ferry') assert.deepEqual(bbox, [178, -19, -176, -17])
      if (key === 'hole') assert.equal(features[0].geometry.coordinates.length, 2)
      const listed = (await ask(`/geojson?post_id=${ids[key]}`)).body
      assert.deepEqual([listed.features.length, listed.total], [type ? 1 : 0, 1])
    })
  test('with a point together; private ones are nobody’s, blurred ones are rough', async () => {
    const { ask, post, form, nobody } = await drawn
    const id = await post({
      place: ['POINT(24.94567 60.17123)'],
      secret: ['POINT(1 2)'],
      spot: [{ lat: 60.5, lon: 25.5 }],
    })
    const whole = (await ask(`/geojson?post_id=${id}`)).body.features[0].geometry
    assert.deepEqual([whole.type, whole.geometries.length], ['GeometryCollection', 3])
    const shown = async () => (await ask(`/geojson?post_id=${id}`, nobody)).body.features[0].geometry.geometries
    assert.deepEqual((await shown()).length, 2)
    await rt.db.updateTable('form').set({ hide_location: true }).where('id', '=', form.id).execute()
    const rough = (await shown()).map(({ coordinates }: Geometry) => coordinates.join(' '))
    assert.ok(rough.includes('24.95 60.17'), rough.join())
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
