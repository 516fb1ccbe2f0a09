import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { crewOf } from '#server/domain/crew/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// How seats are filled stands in lib/crew/crew.test.ts.

const rt = await withRuntime()
const stranger = await openTeam(rt, { name: 'Strangers' })
let team: Awaited<ReturnType<typeof openTeam>>
let alarm: string
let driver: { id: string; name: string }
let leader: { id: string; name: string }
const [SOON, LATER] = ['2031-01-06T08:05:00.000Z', '2031-01-06T08:12:00.000Z']

beforeEach(async () => {
  team = await openTeam(rt)
  alarm = await make('/v1/alarms', {})
  driver = await role('Driver')
  leader = await role('Leader')
})

test('200 who is missing by role, and when all needed seats of the assigned vehicles are filled', async () => {
  await assign([
    [leader, true],
    [driver, true],
    [null, true],
    [null, false],
  ])
  const missing = [leader, driver, null].map((each) => ({ role: each, count: 1 }))
  assert.deepEqual(await get(), { completeAt: null, missing, coming: 0, needed: 3 })
  await answer(LATER, driver, leader)
  await answer(SOON, driver)
  assert.deepEqual(await get(), { completeAt: null, missing: [missing[2]], coming: 2, needed: 3 })
  const third = await answer(SOON)
  assert.deepEqual(await get(), { completeAt: LATER, missing: [], coming: 3, needed: 3 })
  await team.call('PATCH', `/v1/alarms/${alarm}/responses/${third}`, { status: 'not_coming' })
  assert.deepEqual(await get(), { completeAt: null, missing: [missing[2]], coming: 2, needed: 3 })
})

test('200 seats of several vehicles add up; those of an inactive one do not count', async () => {
  const first = await assign([[driver, true]])
  await assign([[driver, true]])
  assert.deepEqual((await get()).missing, [{ role: driver, count: 2 }])
  await team.call('PATCH', `/v1/vehicles/${first}`, { active: false })
  assert.deepEqual((await get()).missing, [{ role: driver, count: 1 }])
})

test('200 where no seat is needed the least strength of the team counts, and without one nothing', async () => {
  await assign([[driver, false]])
  await answer(SOON, driver)
  assert.deepEqual(await get(), { completeAt: null, missing: [], coming: 1, needed: 0 })
  const alerting = JSON.stringify({ strength: 2 })
  await rt.db.updateTable('team').set({ alerting }).where('id', '=', team.teamId).execute()
  const expected = { completeAt: null, missing: [{ role: null, count: 1 }], coming: 1, needed: 2 }
  assert.deepEqual(await get(), expected)
  await answer(LATER)
  assert.equal((await get()).completeAt, LATER)
})

test('who has not come when the ETA is over is still expected, and nobody knows when', async () => {
  await assign([[null, true]])
  await answer(SOON)
  const ctx = { ...rt.contextOf({ teamId: team.teamId, centre: 'live' as const, actor: { kind: 'system' as const } }) }
  const at = (now: string) => crewOf({ ...ctx, now: () => new Date(now) }, alarm)
  assert.deepEqual((await at('2031-01-06T08:00:00Z')).completeAt, new Date(SOON))
  assert.deepEqual(await at('2031-01-06T08:06:00Z'), { completeAt: null, missing: [], coming: 1, needed: 1 })
})

test('404 from the other centre and for another team; 403 without alarms.responses:read', async () => {
  const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
  const blind = await openTeam(rt, { teamId: team.teamId, scopes: ['alarms:read'] })
  const statuses = [drill, stranger, blind].map(
    async ({ call }) => (await call('GET', `/v1/alarms/${alarm}/crew`)).status,
  )
  assert.deepEqual(await Promise.all(statuses), [404, 404, 403])
})

async function get() {
  return (await team.call('GET', `/v1/alarms/${alarm}/crew`)).body.data
}

async function make(path: string, body: object): Promise<string> {
  return (await team.call('POST', path, body)).body.data.id
}

async function role(name: string) {
  return { id: await make('/v1/roles', { name, color: '#ff0000' }), name }
}

async function assign(seats: [role: { id: string } | null, needed: boolean][]): Promise<string> {
  const crew = seats.map(([each, needed]) => ({ role: each?.id ?? null, needed }))
  const vehicle = await make('/v1/vehicles', { name: 'E 1', type: 'engine', crew })
  await make(`/v1/alarms/${alarm}/assignments`, { vehicle })
  return vehicle
}

async function answer(eta: string, ...roles: { id: string }[]): Promise<string> {
  const member = await make('/v1/members', { firstname: 'A', lastname: 'B', roles: roles.map(({ id }) => id) })
  return make(`/v1/alarms/${alarm}/responses`, { member, eta, status: 'coming' })
}
