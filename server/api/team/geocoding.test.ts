import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { fillLocation } from '#server/domain/alarms/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

type Body = Record<string, unknown>
type Entry = { action: string; changes: { key: string; from: unknown; to: unknown }[]; actor: unknown }
const EKENAS = { latitude: 59.97359, longitude: 23.43389 }
const VAXHOLM = { latitude: 59.40225, longitude: 18.35317 }

const rt = await withRuntime()
const team = await openTeam(rt)

const raise = async (body: Body) => (await team.call('POST', '/v1/alarms', body)).body.data
const read = async (id: string) => (await team.call('GET', `/v1/alarms/${id}`)).body.data
const patch = async (id: string, body: Body) => (await team.call('PATCH', `/v1/alarms/${id}`, body)).body.data
const stream = async (id: string): Promise<Entry[]> =>
  (await team.call('GET', `/v1/alarms/${id}/stream?sort=asc`)).body.data

/** Resolves with the next alarm that gets a location. Call it before what leads to that. */
function filled(runtime = rt) {
  const { promise, resolve } = Promise.withResolvers<string>()
  const stop = runtime.tail.subscribe((_, { entry }) => {
    if (entry.alarm && entry.changes.some(({ key, to }) => key === 'location' && to)) resolve(entry.alarm)
  })
  return promise.finally(stop)
}
/** Does at once what the job would do, with a geocoder of the test's own. Returns whether a place was noted. */
const fillAt = (
  id: string,
  location: { lng: number; lat: number } | null,
  meanwhile: () => Promise<unknown> = async () => undefined,
) => {
  const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } })
  const geocode = async () => {
    await meanwhile()
    return location && { location, parts: {} }
  }
  return fillLocation(ctx, geocode, id)
}
const UNKNOWN = 'Nowhere 1, Xyzzyville'

test('an alarm with an address only is there at once, and gets its location afterwards', async () => {
  const done = filled()
  const alarm = await raise({ title: 'Fire', address: '14 Storgatan, Ekenäs' })
  assert.equal(alarm.location, null)
  assert.equal(await done, alarm.id)
  const after = await read(alarm.id)
  assert.deepEqual([after.location, after.address, after.tags], [EKENAS, alarm.address, []])
  assert.ok(after.updatedAt > alarm.updatedAt)
  const { action, changes, actor } = (await stream(alarm.id)).at(-1)!
  assert.deepEqual([action, actor], ['ALARM_UPDATE', null])
  assert.deepEqual(changes, [{ key: 'location', from: null, to: EKENAS }])
})

test('a new address takes the found location away at once, and is looked up in turn', async () => {
  const first = filled()
  const { id } = await raise({ address: { city: 'Ekenäs' } })
  await first
  const second = filled()
  await patch(id, { address: { line1: 'Hamnen', city: 'Vaxholm', country: 'SE' } })
  await second
  // In the log, for the answer may come after the next look-up.
  const taken = (await stream(id)).flatMap(({ changes }) => changes).find(({ key, to }) => key === 'location' && !to)
  assert.deepEqual(taken, { key: 'location', from: EKENAS, to: null })
  assert.deepEqual((await read(id)).location, VAXHOLM)
  const third = await patch(id, { address: null })
  assert.deepEqual([third.address, third.location], [null, null])
})

test('a location that was given is never looked up, whatever happens to the address', async () => {
  const location = { latitude: 1, longitude: 2 }
  const { id } = await raise({ address: 'Ekenäs', location })
  assert.deepEqual((await patch(id, { address: 'Vaxholm' })).location, location)
  assert.equal(await fillAt(id, { lng: 9, lat: 9 }), false)
  assert.deepEqual((await read(id)).location, location)
})

test('what is found too late is dropped: a location was given meanwhile, or the address is another', async () => {
  const changes: Body[] = [
    { location: { latitude: 1, longitude: 2 } },
    { address: `${UNKNOWN} 2` },
    { address: null },
    { location: null },
  ]
  for (const change of changes) {
    const { id } = await raise({ address: UNKNOWN })
    const kept = await fillAt(id, { lng: 9, lat: 9 }, () => patch(id, change))
    assert.deepEqual([kept, (await read(id)).location], [false, change.location ?? null])
  }
})

test('an explicit null is not filled, until the address changes', async () => {
  const { id } = await raise({ address: UNKNOWN })
  await fillAt(id, { lng: 9, lat: 9 })
  assert.equal((await patch(id, { location: null, address: `${UNKNOWN} 2` })).location, null)
  assert.equal(await fillAt(id, { lng: 9, lat: 9 }), false)
  await patch(id, { title: 'Other', address: `${UNKNOWN} 2` })
  assert.equal(await fillAt(id, { lng: 9, lat: 9 }), false)
  await patch(id, { address: `${UNKNOWN} 3` })
  assert.equal(await fillAt(id, { lng: 9, lat: 9 }), true)
})

test('the same call again, by externalId, keeps what was found', async () => {
  const call = { externalId: 'cad-1', address: UNKNOWN, location: null }
  const { id } = await raise(call)
  await fillAt(id, { lng: 9, lat: 9 })
  assert.deepEqual((await raise(call)).location, { latitude: 9, longitude: 9 })
})

test('what is not found stays without a location, and writes nothing', async () => {
  const { id } = await raise({ address: UNKNOWN })
  assert.equal(await fillAt(id, null), false)
  assert.deepEqual([(await read(id)).location, (await stream(id)).length], [null, 1])
})

test('the job comes and goes with the change it belongs to', async () => {
  const jobs = async () => (await rt.pool.query(`select 1 from pgboss.job where name = 'geocode-alarm'`)).rowCount
  const before = await jobs()
  assert.equal((await team.call('POST', '/v1/alarms', { address: 'Ekenäs', tags: ['tag_x'] })).status, 400)
  await raise({ title: 'No address' })
  await raise({ address: { country: 'FI' } })
  await raise({ address: '  ' })
  assert.equal(await jobs(), before)
})

test('a geocoder by URL is asked again after a failure, and its parts enrich a text address only', async (t) => {
  let asked = 0
  const server = createServer((_, res) => {
    asked++
    if (asked === 1) return void res.writeHead(500).end()
    const address = { town: 'Ekenäs', postcode: '10600', country_code: 'fi' }
    res.end(JSON.stringify([{ lat: '59.97', lon: '23.43', address }]))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search`
  const other = await withRuntime({ GEOCODER_URL: url })
  t.after(() => server.close())
  const { call } = await openTeam(other)
  const done = filled(other)
  const { id } = (await call('POST', '/v1/alarms', { address: 'Storgatan 14' })).body.data
  await done
  const { address, location } = (await call('GET', `/v1/alarms/${id}`)).body.data
  assert.deepEqual(location, { latitude: 59.97, longitude: 23.43 })
  const line1 = 'Storgatan 14'
  assert.deepEqual(address, {
    line1,
    line2: null,
    postalCode: '10600',
    city: 'Ekenäs',
    province: null,
    country: 'FI',
  })
  const again = filled(other)
  const given = { line1: 'A 1', line2: null, postalCode: null, city: 'Ekenas', province: null, country: null }
  const second = (await call('POST', '/v1/alarms', { address: given })).body.data.id
  await again
  assert.deepEqual((await call('GET', `/v1/alarms/${second}`)).body.data.address, given)
})
