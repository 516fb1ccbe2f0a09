import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// How it is counted stands in lib/crew/strength.test.ts.

const rt = await withRuntime()
const stranger = await openTeam(rt, { name: 'Strangers' })
let team: Awaited<ReturnType<typeof openTeam>>
let driver: { id: string; name: string }
/** A Monday. */
const FROM = '2031-01-06T06:00:00.000Z'
const hour = (n: number, minutes = '00') => `2031-01-06T${String(6 + n).padStart(2, '0')}:${minutes}:00.000Z`

beforeEach(async () => {
  team = await openTeam(rt)
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { timeZone: 'Europe/Helsinki' })
  driver = { id: await make('/v1/roles', { name: 'Driver', color: '#ff0000' }), name: 'Driver' }
})

test('200 needed of the active vehicles, available by role, and what is short and when', async () => {
  const crew = [
    { role: driver.id, needed: true },
    { role: null, needed: true },
    { role: driver.id, needed: false },
  ]
  await make('/v1/vehicles', { name: 'E 1', type: 'engine', crew })
  await make('/v1/vehicles', { name: 'E 2', type: 'engine', crew, active: false })
  const works = await person([driver.id])
  await person([])
  const weekly = { days: [1], from: '09:30', to: '10:15' } // 07:30 to 08:15 in Greenwich
  await team.call('PUT', `/v1/members/${works}/availability`, { plans: [{ status: 'busy', weekly }] })
  const { data } = await get(`from=${FROM}&hours=3`)
  assert.deepEqual([data.from, data.to], [FROM, hour(3)])
  const hours = (counts: [available: number, short: number][]) =>
    counts.map(([available, short], n) => ({ from: hour(n), available, short }))
  assert.deepEqual(data.roles, [
    {
      role: driver,
      needed: 1,
      available: 1,
      hours: hours([
        [1, 0],
        [0, 1],
        [0, 1],
      ]),
    },
    {
      role: null,
      needed: 1,
      available: 2,
      hours: hours([
        [2, 0],
        [1, 0],
        [1, 0],
      ]),
    },
  ])
  assert.deepEqual(data.short, [{ role: driver, count: 1, from: hour(1, '30'), to: hour(2, '15') }])
})

test('200 where no seat is needed the least strength of the team counts', async () => {
  await person([])
  const alerting = JSON.stringify({ strength: 3 })
  await rt.db.updateTable('team').set({ alerting }).where('id', '=', team.teamId).execute()
  const { data } = await get(`from=${FROM}&hours=2`)
  assert.deepEqual(data.short, [{ role: null, count: 2, from: FROM, to: hour(2) }])
})

test('200 in the training centre only those in its list count', async () => {
  await person([])
  await team.call('PATCH', `/v1/members/${await person([])}`, { inTraining: true })
  const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
  const all = async (by: typeof team) => (await by.call('GET', '/v1/strength')).body.data.roles.at(-1)
  assert.deepEqual([(await all(team)).available, (await all(drill)).available], [2, 1])
  assert.equal((await all(drill)).hours.length, 24)
})

test('400 for what is no time, and for no number of hours up to a week', async () => {
  for (const query of [
    'from=tomorrow',
    'from=9999-12-31T23:00:00Z',
    'hours=0',
    'hours=169',
    'hours=1.5',
    'hours=',
    'hours=-1',
  ])
    assert.equal((await team.call('GET', `/v1/strength?${query}`)).status, 400, query)
  assert.equal((await get('hours=168')).data.roles[0].hours.length, 168)
})

test('200 of another team nobody counts; 403 without members.availability:read', async () => {
  await person([])
  const [{ available }] = (await stranger.call('GET', '/v1/strength')).body.data.roles
  assert.equal(available, 0)
  const { call } = await openTeam(rt, { teamId: team.teamId, scopes: ['members:read'] })
  assert.equal((await call('GET', '/v1/strength')).status, 403)
})

async function get(query: string) {
  return (await team.call('GET', `/v1/strength?${query}`)).body
}

async function make(path: string, body: object): Promise<string> {
  return (await team.call('POST', path, body)).body.data.id
}

function person(roles: string[]): Promise<string> {
  return make('/v1/members', { firstname: 'A', lastname: 'B', roles })
}
