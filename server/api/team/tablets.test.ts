import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { callWith, pairTablet } from '#testing/pair-tablet.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

let clock = Date.now()
const rt = await withRuntime({ PUBLIC_URL: 'https://muster.test', TRUST_PROXY: '1' }, { now: () => new Date(clock) })
const team = await openTeam(rt)
const later = (minutes: number) => {
  clock += minutes * 60_000
}

const engine = async (name = 'E 1'): Promise<string> =>
  (await team.call('POST', '/v1/vehicles', { name, type: 'engine' })).body.data.id
const codeFor = async (vehicle: string): Promise<{ code: string; url: string; expiresAt: string }> =>
  (await team.call('POST', `/v1/vehicles/${vehicle}/pairings`)).body.data
let addresses = 0
/** Each from an address of its own: wrong codes are counted whatever else is not. */
const accept = (code: string, cookie = '', headers = {}) =>
  callWith(
    rt,
    cookie,
    'POST',
    '/v1/pairings/accept',
    { code, name: 'Galaxy Tab' },
    { 'x-forwarded-for': `198.51.100.${++addresses}`, ...headers },
  )
const devices = async (vehicle: string) => (await team.call('GET', `/v1/vehicles/${vehicle}/devices`)).body.data
const log = async () => (await team.call('GET', '/v1/logs?limit=100')).body.data

test('200 a code makes a tablet the vehicle’s, once, and the desk sees it', async () => {
  const vehicle = await engine()
  const dispatcher = await signIn(rt, team.teamId, 'dispatcher')
  const { code, url } = (await dispatcher.call('POST', `/v1/vehicles/${vehicle}/pairings`)).body.data
  assert.match(code, /^\d{6}$/)
  assert.equal(url, `https://muster.test/respond/pair#${code}`)
  const paired = await accept(code)
  assert.equal(paired.status, 200, JSON.stringify(paired.body))
  assert.deepEqual(
    [paired.body.data.vehicle, paired.body.data.team.id, paired.body.data.centre],
    [{ id: vehicle, name: 'E 1' }, team.teamId, 'live'],
  )
  const [cookie] = paired.headers.getSetCookie()
  assert.match(cookie!, /^muster-tablet=[0-9a-f]{64}; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure$/)
  const seat = await callWith(rt, cookie!.split(';')[0]!, 'GET', '/v1/tablet')
  assert.deepEqual(
    [seat.status, seat.body.data.vehicle.id, seat.body.data.device.name, seat.body.data.team.id],
    [200, vehicle, 'Galaxy Tab', team.teamId],
  )
  assert.equal(seat.headers.getSetCookie()[0], cookie, 'renewed while it is used')
  const [device] = await devices(vehicle)
  assert.deepEqual([device.id, device.name], [seat.body.data.device.id, 'Galaxy Tab'])
  assert.equal(device.pairedBy.type, 'member')
  assert.equal((await accept(code)).status, 404, 'used up')
})

test('200 an old code is good no more: after ten minutes, and after a newer one', async () => {
  const vehicle = await engine()
  const [first, second] = [await codeFor(vehicle), await codeFor(vehicle)]
  if (first.code !== second.code) assert.equal((await accept(first.code)).status, 404)
  later(10)
  assert.equal((await accept(second.code)).status, 404)
  assert.equal((await accept((await codeFor(vehicle)).code)).status, 200)
})

test('200 of two tablets with one code exactly one has it', async () => {
  const vehicle = await engine()
  for (let round = 0; round < 5; round++) {
    const { code } = await codeFor(vehicle)
    const answers = await Promise.all([accept(code), accept(code), accept(code)])
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 404, 404])
    later(1)
  }
  assert.equal((await devices(vehicle)).length, 5)
})

test('nothing that opens stands in the log or in the database', async () => {
  const vehicle = await engine('E 7')
  const { code } = await codeFor(vehicle)
  const [kept] = await rt.db.selectFrom('tablet_code').selectAll().where('vehicle_id', '=', vehicle).execute()
  assert.ok(!JSON.stringify(kept).includes(code))
  const cookie = (await accept(code)).headers.getSetCookie()[0]!.split(';')[0]!
  const secret = cookie.split('=')[1]!
  const rows = await rt.db.selectFrom('tablet').selectAll().execute()
  const entries = (await log()).filter(({ objectId }: { objectId: string }) => objectId === vehicle)
  assert.deepEqual(
    entries.map(({ action, descriptor }: { action: string; descriptor: string }) => [action, descriptor]),
    [
      ['VEHICLE_PAIR', 'E 7'],
      ['VEHICLE_CREATE', 'E 7'],
    ],
  )
  for (const text of [JSON.stringify(rows), JSON.stringify(entries)]) {
    assert.ok(!text.includes(secret))
    assert.ok(!text.includes(`"${code}"`))
  }
})

test('401 from the commit on that unpairs it: by the desk, by itself, with its vehicle', async () => {
  const vehicle = await engine()
  const [first, second] = [await pairTablet(rt, team, vehicle), await pairTablet(rt, team, vehicle)]
  assert.equal((await team.call('DELETE', `/v1/vehicles/${vehicle}/devices/${first.id}`)).status, 200)
  assert.equal((await first.call('GET', '/v1/tablet')).status, 401)
  assert.equal((await team.call('DELETE', `/v1/vehicles/${vehicle}/devices/${first.id}`)).status, 404)
  const left = await second.call('DELETE', '/v1/tablet')
  assert.deepEqual([left.status, left.body.data.id], [200, second.id])
  assert.match(left.headers.getSetCookie()[0]!, /^muster-tablet=; Path=\/; Max-Age=0;/)
  assert.equal((await second.call('GET', '/v1/alarms')).status, 401)
  const last = (await log())[0]
  assert.deepEqual(
    [last.action, last.actor.type, last.actor.vehicle],
    ['VEHICLE_UNPAIR', 'vehicle', { id: vehicle, name: 'E 1' }],
  )

  const third = await pairTablet(rt, team, vehicle)
  const { code } = await codeFor(vehicle)
  await team.call('DELETE', `/v1/vehicles/${vehicle}`)
  assert.equal((await third.call('GET', '/v1/tablet')).status, 401)
  assert.equal((await accept(code)).status, 404)
})

test('200 a tablet that is paired again is the other vehicle’s alone', async () => {
  const [from, to] = [await engine('E 1'), await engine('L 2')]
  const tablet = await pairTablet(rt, team, from)
  const { code } = await codeFor(to)
  assert.equal((await accept(code, tablet.cookie)).status, 200)
  assert.equal((await tablet.call('GET', '/v1/tablet')).status, 401)
  assert.deepEqual([(await devices(from)).length, (await devices(to)).length], [0, 1])
})

test('a browser with both cookies is the person who is signed in', async () => {
  const tablet = await pairTablet(rt, team, await engine())
  const member = await signIn(rt, team.teamId, 'member')
  const both = `${tablet.cookie}; ${member.cookie}`
  assert.equal((await callWith(rt, both, 'GET', '/v1/session')).status, 200)
  assert.equal((await callWith(rt, both, 'GET', '/v1/tablet')).status, 403)
  assert.equal((await callWith(rt, tablet.cookie, 'GET', '/v1/session')).status, 403)
})

test('403 for a key, 401 for nobody, and for another site’s page neither cookie nor pairing', async () => {
  const vehicle = await engine()
  const tablet = await pairTablet(rt, team, vehicle)
  assert.equal((await team.call('GET', '/v1/tablet')).status, 403)
  assert.equal((await team.call('DELETE', '/v1/tablet')).status, 403)
  assert.equal((await callWith(rt, '', 'GET', '/v1/tablet')).status, 401)
  assert.equal((await callWith(rt, 'muster-tablet=', 'GET', '/v1/tablet')).status, 401)
  const evil = { origin: 'https://evil.example' }
  assert.equal((await tablet.call('GET', '/v1/tablet', undefined, evil)).status, 401)
  const { code } = await codeFor(vehicle)
  assert.equal((await accept(code, '', evil)).status, 403)
  assert.equal((await accept(code)).status, 200)
})

test('429 for the eleventh wrong code of an address, and for too many of all; right ones cost nothing', async () => {
  const strict = await withRuntime({ TRUST_PROXY: '1' })
  const own = await openTeam(strict)
  const vehicle = (await own.call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine' })).body.data.id
  const tryOne = (code: string, address: string) =>
    callWith(strict, '', 'POST', '/v1/pairings/accept', { code }, { 'x-forwarded-for': address })
  const fresh = async () => (await own.call('POST', `/v1/vehicles/${vehicle}/pairings`)).body.data.code
  for (let n = 0; n < 12; n++) assert.equal((await tryOne(await fresh(), '192.0.2.1')).status, 200)
  const wrong = async (address: string, times: number) => {
    const answers = await Promise.all(Array.from({ length: times }, () => tryOne('000000', address)))
    return answers.filter(({ status }) => status === 404).length
  }
  assert.equal(await wrong('192.0.2.1', 15), 10)
  const { status, headers } = await tryOne(await fresh(), '192.0.2.1')
  assert.deepEqual([status, Number(headers.get('retry-after')) > 0], [429, true], 'nor is a right one looked at')
  assert.equal((await tryOne(await fresh(), '192.0.2.2')).status, 200)
  let looked = 10
  for (let n = 3; n < 13; n++) looked += await wrong(`192.0.2.${n}`, 10)
  assert.ok(looked >= 60 && looked < 70, `${looked}: sixty at once, and what flows back meanwhile`)
})

test('200 many fixes at once, of its own vehicle; a row of another is refused alone', async () => {
  const [vehicle, other] = [await engine(), await engine('L 2')]
  const tablet = await pairTablet(rt, team, vehicle)
  const at = (seconds: number) => new Date(clock - seconds * 1000).toISOString()
  const row = (id: string, seconds: number) => ({
    vehicle: id,
    latitude: 59.4,
    longitude: 18.35,
    recordedAt: at(seconds),
  })
  const positions = [row(vehicle, 30), row(other, 20), row(vehicle, 10)]
  const { status, body } = await tablet.call('POST', '/v1/positions', { positions }, { 'idempotency-key': 'drive-1' })
  assert.equal(status, 200, JSON.stringify(body))
  const said = (rows: { status: string }[]) => rows.map((one) => one.status)
  assert.deepEqual(said(body.data), ['accepted', 'refused', 'accepted'])
  await tablet.call('POST', '/v1/positions', { positions }, { 'idempotency-key': 'drive-1' })
  const trailOf = async (id: string) => (await team.call('GET', `/v1/vehicles/${id}/positions`)).body.data
  assert.deepEqual(
    (await trailOf(vehicle)).map(({ createdAt }: { createdAt: string }) => createdAt),
    [at(30), at(10)],
  )
  assert.deepEqual(await trailOf(other), [])
})

test('when it was last seen is written once a minute', async () => {
  const vehicle = await engine()
  const tablet = await pairTablet(rt, team, vehicle)
  const [paired] = await devices(vehicle)
  later(0.5)
  await tablet.call('GET', '/v1/tablet')
  await rt.tablets.settled()
  assert.equal((await devices(vehicle))[0].seenAt, paired.seenAt)
  later(0.5)
  await tablet.call('GET', '/v1/tablet')
  await rt.tablets.settled()
  assert.equal((await devices(vehicle))[0].seenAt, new Date(clock).toISOString())
})
