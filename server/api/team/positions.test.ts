import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Scope } from '#lib/scopes.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
const vehicleOf = async ({ call }: typeof team) =>
  (await call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine' })).body.data.id as string
const post = (positions: unknown, options = {}) => team.call('POST', '/v1/positions', { positions }, options)
const stored = async (vehicle: string) =>
  (await rt.db.selectFrom('position').select('lat').where('vehicle_id', '=', vehicle).orderBy('at').execute()).map(
    ({ lat }) => lat,
  )
const at = (minutesAgo: number, from = Date.now()) => new Date(from - minutesAgo * 60_000).toISOString()

describe('POST /v1/positions', () => {
  test('200 answers per row, in order; a wrong one refuses only itself', async () => {
    const [first, second, theirs] = [await vehicleOf(team), await vehicleOf(team), await vehicleOf(stranger)]
    const place = { latitude: 1, longitude: 2 }
    const rows: [unknown, string | null, string | null][] = [
      [{ vehicle: first, ...place, speed: 50, heading: 90, altitude: 7 }, null, null],
      [{ vehicle: theirs, ...place }, 'not_found', 'vehicle'],
      [{ vehicle: 'veh_unknown', ...place }, 'not_found', 'vehicle'],
      [{ vehicle: `${first}\u0000`, ...place }, 'bad_request', 'vehicle'],
      [{ vehicle: second, latitude: 91, longitude: 0 }, 'bad_request', 'latitude'],
      [{ vehicle: second, latitude: 1 }, 'bad_request', 'longitude'],
      [{ vehicle: second, ...place, recordedAt: 'soon' }, 'bad_request', 'recordedAt'],
      [place, 'bad_request', 'vehicle'],
      [null, 'bad_request', ''],
      ['veh', 'bad_request', ''],
      [{ vehicle: second, latitude: 3, longitude: 4 }, null, null],
    ]
    const { status, body } = await post(rows.map(([row]) => row))
    assert.equal(status, 200)
    assert.deepEqual(
      body.data.map(
        (row: { index: number; status: string; error: null | { code: string; fields: { path: string }[] } }) => [
          row.index,
          row.status,
          row.error?.code ?? null,
          row.error?.fields[0]?.path ?? null,
        ],
      ),
      rows.map(([, code, path], index) => [index, code ? 'refused' : 'accepted', code, path]),
    )
    assert.deepEqual([await stored(first), await stored(second), await stored(theirs)], [[1], [3], []])
    const { createdAt: _, ...position } = (await team.call('GET', `/v1/vehicles/${first}`)).body.data.position
    assert.deepEqual(position, { ...place, speed: 50, heading: 90, altitude: 7 })
  })

  test('200 a whole trail of one vehicle at once; the newest shows', async () => {
    const vehicle = await vehicleOf(team)
    const rows = Array.from({ length: 1000 }, (_, n) => ({
      vehicle,
      latitude: n / 100,
      longitude: 0,
      recordedAt: new Date(Date.now() - n * 1000).toISOString(),
    }))
    const { body } = await post(rows)
    assert.ok(body.data.every((row: { status: string }) => row.status === 'accepted'))
    assert.equal((await stored(vehicle)).length, 1000)
    assert.equal((await team.call('GET', `/v1/vehicles/${vehicle}`)).body.data.position.latitude, 0)
  })

  test('200 for none at all', async () => assert.deepEqual((await post([])).body.data, []))

  test('200 sent twice with one Idempotency-Key it happens once', async () => {
    const vehicle = await vehicleOf(team)
    const send = () =>
      post([{ vehicle, latitude: 1, longitude: 1 }], { headers: { 'idempotency-key': `batch ${vehicle}` } })
    assert.deepEqual((await send()).body, (await send()).body)
    assert.deepEqual(await stored(vehicle), [1])
  })

  test('200 more at once than there are connections, each with an Idempotency-Key: none waits for another', async () => {
    const row = { vehicle: 'veh_unknown', latitude: 1, longitude: 1 }
    const send = (n: number) => post([row], { headers: { 'idempotency-key': `crowd ${n}` } })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => send(n)))
    assert.deepEqual(new Set(answers.map((a) => a.status)), new Set([200]))
  })

  for (const raw of ['', '[]', '{}', '{"positions":{}}', '{"positions":null}', '{"positions":"x"}'])
    test(`400 for ${raw || 'an empty body'}`, async () =>
      assert.equal((await team.call('POST', '/v1/positions', undefined, { raw })).status, 400))

  test('400 for more than 1,000, and nothing is stored', async () => {
    const vehicle = await vehicleOf(team)
    assert.equal((await post(Array(1001).fill({ vehicle, latitude: 1, longitude: 1 }))).status, 400)
    assert.deepEqual(await stored(vehicle), [])
  })

  test('401 with a wrong key; 403 without vehicles.positions:create or vehicles:update', async () => {
    assert.equal((await post([], { key: 'wrong' })).status, 401)
    const status = async (scope: Scope) => {
      const { call } = await openTeam(rt, { teamId: team.teamId, scopes: [scope] })
      return (await call('POST', '/v1/positions', { positions: [] })).status
    }
    assert.deepEqual(
      [await status('vehicles:read'), await status('vehicles.positions:create'), await status('vehicles:update')],
      [403, 200, 200],
    )
  })

  test('a vehicle that was deleted a moment ago refuses its row', async () => {
    const [gone, there] = [await vehicleOf(team), await vehicleOf(team)]
    await post([{ vehicle: gone, latitude: 1, longitude: 1 }])
    await team.call('DELETE', `/v1/vehicles/${gone}`)
    const { body } = await post([gone, there].map((vehicle) => ({ vehicle, latitude: 1, longitude: 1 })))
    assert.deepEqual(
      body.data.map((row: { status: string }) => row.status),
      ['refused', 'accepted'],
    )
  })
})

describe('GET /v1/vehicles/{id}/positions', () => {
  const trail = (vehicle: string, query = '', headers = {}) =>
    team.call('GET', `/v1/vehicles/${vehicle}/positions${query}`, undefined, { headers })
  const drive = async (...minutesAgo: number[]) => {
    const vehicle = await vehicleOf(team)
    await post(minutesAgo.map((m) => ({ vehicle, latitude: m / 10, longitude: 24, recordedAt: at(m) })))
    return vehicle
  }
  const minutes = (body: { data: { latitude: number }[] }) => body.data.map(({ latitude }) => Math.round(latitude * 10))

  test('200 the last hour by default, in the order the fixes were taken', async () => {
    const vehicle = await drive(5, 90, 59, 1, 30)
    const { status, body } = await trail(vehicle)
    assert.equal(status, 200)
    assert.deepEqual(Object.keys(body).sort(), ['cursor', 'data', 'timestamp'])
    assert.deepEqual([minutes(body), body.cursor], [[59, 30, 5, 1], { after: null }])
    assert.deepEqual(Object.keys(body.data[0]).sort(), [
      'altitude',
      'createdAt',
      'heading',
      'latitude',
      'longitude',
      'speed',
    ])
  })

  test('200 from and to, both included; only one of them', async () => {
    const vehicle = await vehicleOf(team)
    const now = Date.now()
    const rows = [180, 120, 100, 60].map((m) => ({ vehicle, latitude: m / 10, longitude: 0, recordedAt: at(m, now) }))
    await post(rows)
    const between = async (query: string) => minutes((await trail(vehicle, query)).body)
    assert.deepEqual(await between(`?from=${at(120, now)}&to=${at(60, now)}`), [120, 100, 60])
    assert.deepEqual(await between(`?to=${at(100, now)}`), [120, 100])
    assert.deepEqual(await between(`?from=${at(110, now)}`), [100, 60])
    assert.deepEqual(await between(`?from=${at(60, now)}&to=${at(60, now)}`), [60])
  })

  test('200 read on by cursor: nothing is left out or told twice, several fixes of one instant included', async () => {
    const vehicle = await vehicleOf(team)
    const recordedAt = at(10)
    const same = Array.from({ length: 7 }, (_, n) => ({ vehicle, latitude: n, longitude: 0, recordedAt }))
    await post([{ vehicle, latitude: 50, longitude: 0, recordedAt: at(20) }, ...same])
    await post([{ vehicle, latitude: 60, longitude: 0, recordedAt: at(1) }])
    for (const limit of [1, 2, 3, 8, 9]) {
      const seen: number[] = []
      let after = ''
      do {
        const { body } = await trail(vehicle, `?from=${at(30)}&limit=${limit}${after}`)
        assert.ok(body.data.length <= limit)
        seen.push(...body.data.map(({ latitude }: { latitude: number }) => latitude))
        after = body.cursor.after && `&after=${encodeURIComponent(body.cursor.after)}`
      } while (after)
      assert.deepEqual(seen, [50, 0, 1, 2, 3, 4, 5, 6, 60], `limit ${limit}`)
    }
  })

  test('200 GeoJSON by parameter or Accept: a line, a point for one fix, null for none', async () => {
    const shape = async (vehicle: string, query: string, accept?: string) => {
      const { status, body, headers } = await trail(vehicle, query, accept ? { accept } : {})
      assert.equal(status, 200)
      return { type: headers.get('content-type'), body }
    }
    const vehicle = await drive(3, 1)
    const { type, body } = await shape(vehicle, '?format=geojson')
    assert.equal(type, 'application/geo+json')
    assert.deepEqual(
      [body.type, body.id, body.properties.name, body.properties.cursor],
      ['Feature', vehicle, 'E 1', { after: null }],
    )
    assert.deepEqual(body.geometry, {
      type: 'LineString',
      coordinates: [
        [24, 0.3],
        [24, 0.1],
      ],
    })
    const { data } = (await trail(vehicle)).body
    assert.deepEqual(
      body.properties.coordTimes,
      data.map(({ createdAt }: { createdAt: string }) => createdAt),
    )
    assert.deepEqual((await shape(vehicle, '', 'application/geo+json')).body, body)
    assert.deepEqual((await shape(vehicle, '', 'application/json;q=0.5, application/geo+json')).body, body)
    assert.equal((await shape(vehicle, '', '*/*')).type, 'application/json')
    assert.equal((await shape(vehicle, '?format=json', 'application/geo+json')).type, 'application/json')
    assert.deepEqual((await shape(await drive(1), '?format=geojson')).body.geometry, {
      type: 'Point',
      coordinates: [24, 0.1],
    })
    assert.equal((await shape(await drive(), '?format=geojson')).body.geometry, null)
  })

  test('200 GeoJSON over 180° is cut there, and told when it was passed', async () => {
    const vehicle = await vehicleOf(team)
    const places: [longitude: number, latitude: number][] = [
      [179.5, -17],
      [179.9, -17.2],
      [-179.7, -17.6],
      [-179.5, -18],
    ]
    const now = Date.now()
    await post(
      places.map(([longitude, latitude], i) => ({ vehicle, longitude, latitude, recordedAt: at(40 - 10 * i, now) })),
    )
    const { geometry, properties } = (await trail(vehicle, '?format=geojson')).body
    assert.equal(geometry.type, 'MultiLineString')
    const rounded = geometry.coordinates.map((piece: number[][]) =>
      piece.map((one) => one.map((n) => Number(n.toFixed(6)))),
    )
    assert.deepEqual(rounded, [
      [...places.slice(0, 2), [180, -17.3]],
      [[-180, -17.3], ...places.slice(2)],
    ])
    const passed = at(27.5, now)
    assert.deepEqual(properties.coordTimes, [
      [at(40, now), at(30, now), passed],
      [passed, at(20, now), at(10, now)],
    ])
  })

  for (const query of [
    '?from=yesterday',
    '?to=2024-13-01T00:00:00Z',
    '?from=2024-01-01',
    '?limit=0',
    '?limit=-1',
    '?limit=x',
    '?format=kml',
    '?after=x',
    `?after=${btoa('veh_x')}`,
    '?from=2024-01-02T00:00:00Z&to=2024-01-01T00:00:00Z',
  ])
    test(`400 for ${query}`, async () => assert.equal((await trail(await drive(1), query)).status, 400))

  test('401, 403 without vehicles.positions:read', async () => {
    const vehicle = await drive(1)
    assert.equal((await team.call('GET', `/v1/vehicles/${vehicle}/positions`, undefined, { key: 'wrong' })).status, 401)
    const { call } = await openTeam(rt, { teamId: team.teamId, scopes: ['vehicles:read', 'vehicles.positions:create'] })
    assert.equal((await call('GET', `/v1/vehicles/${vehicle}/positions`)).status, 403)
  })

  test('404 for an unknown, malformed, foreign and deleted vehicle', async () => {
    const [theirs, gone] = [await vehicleOf(stranger), await drive(1)]
    await team.call('DELETE', `/v1/vehicles/${gone}`)
    for (const id of [theirs, gone, 'veh_01j85v5mtdfbwbsd2d3s6nvx8h00', 'x', 'tag_01j85v5mqmetytqcj9rytfxc7w00', '%00'])
      assert.equal((await trail(id)).status, 404, id)
  })

  test('the index serves it: the vehicle’s fixes of that time, and no others, are looked at', async () => {
    const client = await rt.pool.connect()
    try {
      await client.query('set enable_seqscan = off') // a few rows are read faster without any index
      const { rows } = await client.query(
        `explain select at from position where vehicle_id = 'veh_1' and at >= now() - interval '1 hour' and at <= now()
           order by at, received_at, lng, lat limit 10`,
      )
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      assert.match(plan, /position_\d{4}_\d{2}_\d{2}_vehicle_id_at_idx/)
      assert.match(plan, /Index Cond: \(\(vehicle_id = 'veh_1'::text\) AND \(at >= /)
    } finally {
      client.release(true)
    }
  })
})
