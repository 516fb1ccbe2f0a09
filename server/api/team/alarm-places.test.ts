import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { importLittleTown } from '#testing/import-little-town.ts'
import { openTeam } from '#testing/open-team.ts'
import { pairTablet } from '#testing/pair-tablet.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
await importLittleTown(rt.config.DATA_DIR)
const team = await openTeam(rt)
const { call } = team
const raised = async (alarm: object): Promise<string> => (await call('POST', '/v1/alarms', alarm)).body.data.id
const put = (place: object) => call('POST', '/v1/places', place)
const at = (latitude: number, longitude: number) => ({ latitude, longitude })

describe('the water of an alarm', () => {
  test('is nearest along the road, own and of the map, and says of what the metres are', async () => {
    await put({ kind: 'water', name: 'Pond', ...at(44.0095, 7.005), attributes: { volume: '50 m³' } })
    const near = await raised({ title: 'Fire', location: at(44.002, 7.005) })
    const { body } = await call('GET', `/v1/alarms/${near}/water`)
    assert.deepEqual(
      body.data.map((each: { origin: string; source: string; diameter: number | null; volume: string | null }) => [
        each.origin,
        each.source,
        each.diameter,
        each.volume,
      ]),
      [
        ['map', 'roads', 100, null],
        ['own', 'roads', null, '50 m³'],
      ],
    )
    assert.ok(body.data[0].metres >= body.data[0].distance - 30)
  })

  test('is none where nobody knows where the alarm is; and an estimate where no road leads', async () => {
    assert.deepEqual((await call('GET', `/v1/alarms/${await raised({ title: 'Somewhere' })}/water`)).body.data, [])
    await put({ kind: 'hydrant', name: 'Island', ...at(50, 10) })
    const far = await raised({ title: 'Far', location: at(50.001, 10) })
    const [only] = (await call('GET', `/v1/alarms/${far}/water`)).body.data
    assert.deepEqual([only.name, only.source], ['Island', 'estimate'])
  })
})

describe('what lies at an alarm', () => {
  const corner = (lat: number, lng: number) => [lng, lat]
  const ring = [corner(48, 9), corner(48, 9.01), corner(48.01, 9.01), corner(48.01, 9), corner(48, 9)]
  const reasonsOf = async (alarm: object) => {
    const { body } = await call('GET', `/v1/alarms/${await raised({ title: 'Fire', ...alarm })}/places`)
    return body.data.map((each: { name: string; reasons: string[] }) => [each.name, ...each.reasons])
  }
  const town = { postalCode: '98000', city: 'Villefranche' }

  test('by area, by radius, by address and by the number of a panel; dangers first', async () => {
    await put({ kind: 'object', name: 'Mill', area: { type: 'Polygon', coordinates: [ring] }, panels: ['BMA 1234'] })
    await put({ kind: 'danger', name: 'Ammonia', ...at(48.005, 9.005), radius: 300 })
    await put({
      kind: 'key_safe',
      name: 'Safe',
      ...at(10, 10),
      address: { line1: '12b Avenue du Général Leclerc', ...town },
    })
    assert.deepEqual(await reasonsOf({ location: at(48.0055, 9.005) }), [
      ['Ammonia', 'distance'],
      ['Mill', 'area'],
    ])
    assert.deepEqual(await reasonsOf({ location: at(48.009, 9.009) }), [['Mill', 'area']])
    assert.deepEqual(await reasonsOf({ address: 'Av. du General-Leclerc 12 B, 98000 Villefranche' }), [
      ['Safe', 'address'],
    ])
    assert.deepEqual(await reasonsOf({ description: 'BMA Nr. 1234 hat ausgelöst' }), [['Mill', 'panel']])
    assert.deepEqual(await reasonsOf({ externalId: 'BMA1234' }), [['Mill', 'panel']])
  })

  test('not by another house, another town, or a number that is no panel’s', async () => {
    for (const alarm of [
      { address: 'Avenue du Général Leclerc 12' },
      { address: 'Avenue du Général Leclerc' },
      { address: { line1: 'Avenue du Général Leclerc 12b', city: 'Paris' } },
      { description: 'Call 1234' },
      { description: 'BMA 12345' },
      { location: at(48.02, 9.02) },
    ])
      assert.deepEqual(await reasonsOf(alarm), [], JSON.stringify(alarm))
  })

  test('is shown to the tablet of a vehicle that is at the alarm, and nobody’s of another team', async () => {
    const vehicle = (await call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine' })).body.data.id
    const tablet = await pairTablet(rt, team, vehicle)
    const alarm = await raised({ title: 'Mill', location: at(48.009, 9.009) })
    const path = `/v1/alarms/${alarm}/places`
    assert.equal((await tablet.call('GET', path)).status, 404)
    await call('POST', `/v1/alarms/${alarm}/assignments`, { vehicle })
    assert.equal((await tablet.call('GET', path)).body.data[0].name, 'Mill')
    assert.equal((await tablet.call('GET', `/v1/alarms/${alarm}/water`)).status, 200)
    const other = await openTeam(rt, { name: 'Next door' })
    const theirs = (await other.call('POST', '/v1/alarms', { title: 'Mill', location: at(48.009, 9.009) })).body.data.id
    assert.deepEqual((await other.call('GET', `/v1/alarms/${theirs}/places`)).body.data, [])
  })
})
