import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { statusesAt } from '#server/domain/availability/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const stranger = await openTeam(rt, { name: 'Strangers' })
let team: Awaited<ReturnType<typeof openTeam>>
let path: string

const LATER = '2031-01-06T08:00:00.000Z'
const everyDay = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }
const untouched = {
  status: 'available',
  since: null,
  until: null,
  source: 'default',
  plans: [],
  coming: [],
  planUntil: null,
}

beforeEach(async () => {
  team = await openTeam(rt)
  path = `/v1/members/${await person()}/availability`
})

test('200 who says nothing is available; what is said counts until it is over, or until it is said otherwise', async () => {
  assert.deepEqual(await get(), untouched)
  const { data } = (await put({ status: 'away', until: '2031-01-06T10:00:00+02:00' })).body
  const { since, coming, ...said } = data
  assert.deepEqual([coming.length, coming[0].from, coming[0].status, coming[0].source], [1, since, 'away', 'said'])
  assert.deepEqual(said, { status: 'away', until: LATER, source: 'said', plans: [], planUntil: null })
  assert.ok(Math.abs(Date.parse(since) - Date.now()) < 60_000)
  assert.deepEqual(await get(), data)
  assert.deepEqual((await put({ status: 'busy' })).body.data.until, null)
  assert.deepEqual((await put({ status: null })).body.data, untouched)
})

test('200 plans count where nothing is said; the list is replaced as a whole, and stays where it is absent', async () => {
  const plans = [
    { status: 'busy', weekly: { ...everyDay, days: [7, 1, 2, 3, 4, 5, 6] }, note: 'Work' },
    { status: 'away', once: { from: '2031-07-01T00:00:00Z', to: '2031-08-01T00:00:00Z' } },
    { status: 'away', weekly: { days: [2], from: '22:00', to: '06:30', until: LATER } },
  ]
  const planned = (await put({ plans })).body.data
  assert.deepEqual([planned.status, planned.source], ['busy', 'plan'])
  const shown = planned.plans.map(({ id, next: _, ...plan }: { id: string; next: object }) => {
    assert.match(id, /^pln_/)
    return plan
  })
  assert.deepEqual(shown, [
    { status: 'busy', once: null, weekly: { ...everyDay, until: null }, note: 'Work' },
    {
      ...{ status: 'away', weekly: null, note: null },
      once: { from: '2031-07-01T00:00:00.000Z', to: '2031-08-01T00:00:00.000Z' },
    },
    { status: 'away', once: null, weekly: { ...plans[2]!.weekly, until: LATER }, note: null },
  ])
  const said = (await put({ status: 'available', until: LATER })).body.data
  assert.deepEqual([said.status, said.source, said.plans], ['available', 'said', planned.plans])
  assert.deepEqual((await put({ plans: [] })).body.data.plans, [])
  assert.equal((await get()).status, 'available')
})

test('200 each plan says when it holds next, and all of them when they say otherwise, whatever is said for now', async () => {
  const to = '2031-08-01T00:00:00.000Z'
  const once = (from: string) => ({ status: 'away', once: { from, to } })
  const over = { status: 'busy', once: { from: '2020-01-01T00:00:00Z', to: '2020-01-02T00:00:00Z' } }
  const stopped = { status: 'busy', weekly: { ...everyDay, until: '2020-01-01T00:00:00Z' } }
  const plans = [once('2031-07-01T00:00:00Z'), once('2020-06-01T00:00:00Z'), over, stopped]
  const { data } = (await put({ status: 'busy', until: LATER, plans })).body
  assert.deepEqual(
    data.plans.map(({ next }: { next: object }) => next),
    [{ from: '2031-07-01T00:00:00.000Z', to }, { from: '2020-06-01T00:00:00.000Z', to }, null, null],
  )
  assert.deepEqual([data.until, data.planUntil], [LATER, to])
  const [weekly] = (await put({ plans: [{ status: 'away', weekly: everyDay }] })).body.data.plans
  const { coming } = await get()
  const statuses = coming.map(({ status }: { status: string }) => status)
  assert.deepEqual(statuses, ['away', 'busy'], 'days without a gap are one; what is said beats them')
  assert.ok(Date.parse(coming[1].to) - Date.now() > 8 * 24 * 3_600_000)
  const [from, until] = [weekly.next.from, weekly.next.to].map((iso: string) => Date.parse(iso))
  assert.ok(from! <= Date.now() && Date.now() < until!, 'holds now')
})

test('200 the log has ids, status and time, and never a note; the same again is no entry', async () => {
  const plans = [{ status: 'busy', weekly: everyDay, note: 'With the doctor' }]
  const change = { status: 'away', until: LATER, plans }
  const { data } = (await put(change)).body
  await put(change)
  const log = (await team.call('GET', '/v1/logs?search=AVAILABILITY')).body
  assert.equal(log.count, 1)
  const [{ objectId, changes }] = log.data
  assert.deepEqual(
    [objectId, changes],
    [
      path.split('/')[3],
      [
        { key: 'status', from: null, to: 'away' },
        { key: 'until', from: null, to: LATER },
        { key: 'plans', from: [], to: [data.plans[0].id] },
      ],
    ],
  )
  assert.ok(!JSON.stringify((await team.call('GET', '/v1/logs')).body).includes('doctor'))
})

describe('400, and nothing is left behind', () => {
  const weekly = (change: object) => ({ plans: [{ status: 'busy', weekly: { ...everyDay, ...change } }] })
  const bad: [string, object][] = [
    ['status', { status: 'here' }],
    ['until', { status: 'away', until: '2020-01-01T00:00:00Z' }],
    ['until', { status: 'away', until: 'tomorrow' }],
    ['until', { until: LATER }],
    ['until', { status: null, until: LATER }],
    ['plans', { plans: null }],
    ['plans.0.weekly', { plans: [{ status: 'busy' }] }],
    [
      'plans.0.weekly',
      { plans: [{ status: 'busy', weekly: everyDay, once: { from: LATER, to: '2032-01-01T00:00:00Z' } }] },
    ],
    ['plans.0.once.to', { plans: [{ status: 'busy', once: { from: LATER, to: LATER } }] }],
    ['plans.0.weekly.days', weekly({ days: [] })],
    ['plans.0.weekly.days.0', weekly({ days: [0] })],
    ['plans.0.weekly.days', weekly({ days: [1, 1] })],
    ['plans.0.weekly.from', weekly({ from: '24:00' })],
    ['plans.0.weekly.to', weekly({ to: '7:00' })],
    ['plans.0.note', { plans: [{ status: 'busy', weekly: everyDay, note: 'x'.repeat(201) }] }],
    ['plans', { plans: Array(51).fill({ status: 'busy', weekly: everyDay }) }],
  ]
  for (const [field, body] of bad)
    test(`${field} of ${JSON.stringify(body).slice(0, 80)}`, async () => {
      const refused = await put({
        ...('status' in body ? { plans: [{ status: 'away', weekly: everyDay }] } : {}),
        ...body,
      })
      assert.deepEqual([refused.status, refused.body.error?.fields[0].path], [400, field])
      assert.deepEqual(await get(), untouched)
    })
})

test('200 a member says it of themselves without any scope; 403 of another; 404 of nobody of the team', async () => {
  const { call } = await signIn(rt, team.teamId, 'member')
  const [own] = (await team.call('GET', '/v1/members?search=Aino')).body.data
  const mine = `/v1/members/${own.id}/availability`
  assert.equal((await call('PUT', mine, { status: 'busy', until: null })).body.data.status, 'busy')
  assert.equal((await call('GET', mine)).body.data.status, 'busy')
  assert.equal((await call('PUT', path, { status: 'away' })).status, 403)
  const scopes = SCOPES.filter((scope) => !scope.startsWith('members.availability'))
  const { key } = await openTeam(rt, { teamId: team.teamId, scopes })
  for (const method of ['GET', 'PUT'])
    assert.equal((await team.call(method, mine, method === 'PUT' ? {} : undefined, { key })).status, 403)
  for (const method of ['GET', 'PUT'])
    assert.equal((await stranger.call(method, mine, method === 'PUT' ? { status: 'away' } : undefined)).status, 404)
})

test('200 both centres see the same; whoever is deleted takes it along', async () => {
  const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
  await drill.call('PUT', path, { status: 'away', plans: [{ status: 'busy', weekly: everyDay }] })
  assert.equal((await get()).status, 'away')
  await team.call('DELETE', path.replace('/availability', ''))
  assert.equal((await team.call('GET', path)).status, 404)
})

test('all of a team, or some, at a moment: in the clock of the team, and nobody of another', async () => {
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { timeZone: 'Pacific/Auckland' })
  const [ann, bo, cleo] = [await person(), await person(), await person()]
  const works = { status: 'busy', weekly: { days: [1], from: '08:00', to: '16:00' } }
  await team.call('PUT', `/v1/members/${ann}/availability`, { plans: [works] })
  await team.call('PUT', `/v1/members/${bo}/availability`, { status: 'away', until: LATER })
  const other = (await stranger.call('POST', '/v1/members', { firstname: 'A', lastname: 'B' })).body.data.id
  const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } })
  // A Sunday in Greenwich, a Monday morning in Auckland.
  const monday = new Date('2030-12-01T20:00:00Z')
  const counted = await statusesAt(ctx, [ann, bo, cleo, other], monday)
  assert.deepEqual(
    [...counted],
    [
      [ann, 'busy'],
      [bo, 'away'],
      [cleo, 'available'],
    ],
  )
  const after = await statusesAt(ctx, undefined, new Date(LATER))
  assert.deepEqual([after.size, after.get(bo)], [4, 'available'])
})

async function get() {
  return (await team.call('GET', path)).body.data
}
function put(body: object) {
  return team.call('PUT', path, body)
}

async function person(): Promise<string> {
  return (await team.call('POST', '/v1/members', { firstname: 'Petri', lastname: 'Berg' })).body.data.id
}
