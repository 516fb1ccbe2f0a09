import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAlerting } from '#testing/open-alerting.ts'

const on = await openAlerting()
type Team = Awaited<ReturnType<typeof on.team>>
const made = async (team: Team, path: string, body: object) =>
  (await team.call('POST', path, body)).body.data.id as string
const call = async (team: Team, alarm: string, body: object) => {
  const answer = await team.call('POST', `/v1/alarms/${alarm}/alerts`, body)
  await on.settled()
  return answer
}
const role = { name: 'Driver', color: '#ff0000' }

test('200 by hand: members whatever they say of themselves, roles but for who is away, the rules again; who comes is left alone', async () => {
  const team = await on.team()
  const driver = await made(team, '/v1/roles', role)
  const busy = await on.someone(team, 'Busy', { status: 'busy', roles: [driver] })
  const away = await on.someone(team, 'Away', { status: 'away', roles: [driver] })
  const free = await on.someone(team, 'Free')
  const alarm = await on.raise(team)
  assert.deepEqual(on.news(team), ['Free push alarm'])
  assert.deepEqual((await call(team, alarm, { members: [away] })).body.data, { wave: 2, called: 1 })
  assert.deepEqual(on.news(team), ['Away push alarm'])
  assert.deepEqual((await call(team, alarm, { roles: [driver] })).body.data, { wave: 3, called: 1 })
  assert.deepEqual(on.news(team), ['Busy push alarm'])
  assert.deepEqual((await call(team, alarm, {})).body.data, { wave: 4, called: 1 })
  assert.deepEqual(on.news(team), ['Free push alarm'])
  await team.call('POST', `/v1/alarms/${alarm}/responses`, { member: free, eta: null, status: 'coming' })
  for (const body of [{}, { members: [free] }])
    assert.deepEqual((await call(team, alarm, body)).body.data, { wave: null, called: 0 })
  const candidates = (await team.call('GET', `/v1/alarms/${alarm}/alerts/candidates`)).body.data
  assert.deepEqual(candidates, [
    { id: away, name: 'Away Berg', roles: [driver], availability: 'away', called: true, wanted: false },
    { id: busy, name: 'Busy Berg', roles: [driver], availability: 'busy', called: true, wanted: false },
  ])
})

test('400 for ids that are not the team’s, and for an alarm that is over; nobody is called', async () => {
  const [team, other] = [await on.team(), await on.team()]
  await on.someone(team, 'Ours')
  const theirs = await on.someone(other, 'Theirs')
  const alarm = await on.raise(team, { priority: 3 })
  for (const body of [
    { members: [theirs] },
    { members: [] },
    { roles: [theirs] },
    { groups: ['x'] },
    { members: 'all' },
    { members: [null] },
  ])
    assert.equal((await call(team, alarm, body)).status, 400, JSON.stringify(body))
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
  assert.equal((await call(team, alarm, {})).status, 400)
  assert.deepEqual(on.news(team), [])
  assert.equal((await team.call('GET', `/v1/alarms/${alarm}/alerts`)).body.count, 0)
})

test('200 held, nobody is called but by hand; released, what was due is done', async () => {
  const team = await on.team()
  await on.someone(team, 'Silent', { channels: ['push', 'mail'] })
  const busy = await on.someone(team, 'Busy', { status: 'busy' })
  const alarm = await on.raise(team)
  on.news(team)
  const path = `/v1/alarms/${alarm}/alerting`
  const held = (await team.call('PATCH', path, { state: 'held' })).body.data
  assert.deepEqual([held.state, held.nextAt, held.next.people[0].id], ['held', null, busy])
  await on.pass(team, alarm, 500)
  assert.deepEqual(on.news(team), [])
  await call(team, alarm, { members: [busy] })
  assert.deepEqual(on.news(team), ['Busy push alarm'])
  assert.equal((await team.call('PATCH', path, { state: 'running' })).body.data.state, 'running')
  await on.settled()
  assert.deepEqual(on.news(team), ['Silent mail alarm'])
  assert.equal((await team.call('PATCH', path, { state: 'ended' })).status, 400)
  const log = await on.rt.db
    .selectFrom('activity')
    .select('action')
    .where('alarm_id', '=', alarm)
    .orderBy('seq')
    .execute()
  const byHand = log.map(({ action }) => action).filter((action) => /HOLD|RELEASE/.test(action))
  assert.deepEqual(byHand, ['ALERT_HOLD', 'ALERT_RELEASE'])
})

/** Teams of these tests have that off. */
const UNTOLD = { unowned: null, unownedPriorities: [1, 2] }

test('200 a team says how its people are called: one number is every step’s, null takes it back, what is not named stays', async () => {
  const team = await on.team()
  const path = `/v1/teams/${team.teamId}`
  const set = async (alerting: object) => (await team.call('PATCH', path, { alerting })).body.data.alerting
  const usual = { next: [30, 60], realarm: 180, strength: null, monthlyTest: null, dutyOfficers: [], ...UNTOLD }
  assert.deepEqual((await team.call('GET', path)).body.data.alerting, usual)
  const officer = await on.someone(team, 'Officer', { channels: ['push', 'sms', 'voice'] })
  assert.deepEqual(await set({ next: 1, realarm: 2 }), { ...usual, next: [1], realarm: 2 })
  assert.deepEqual(await set({ dutyOfficers: [officer], realarm: null }), {
    ...usual,
    next: [1],
    dutyOfficers: [officer],
  })
  for (const bad of [
    { next: 0 },
    { next: [] },
    { next: [1.5] },
    { realarm: 0 },
    { strength: 0 },
    { dutyOfficers: ['mem_x'] },
  ])
    assert.equal((await team.call('PATCH', path, { alerting: bad })).status, 400, JSON.stringify(bad))
  const alarm = await on.raise(team)
  await on.pass(team, alarm, 1)
  await on.pass(team, alarm, 1)
  assert.deepEqual(on.news(team), ['Officer push alarm', 'Officer sms alarm', 'Officer voice alarm'])
})

test('200 the list is paged and searched; nothing of another centre’s or team’s alarm', async () => {
  const team = await on.team()
  for (const name of ['Aino', 'Bo', 'Cia']) await on.someone(team, name)
  const alarm = await on.raise(team)
  const path = `/v1/alarms/${alarm}/alerts`
  const first = (await team.call('GET', `${path}?limit=2`)).body
  const rest = (await team.call('GET', `${path}?limit=2&after=${first.cursor.after}`)).body
  const names = [...first.data, ...rest.data].map(({ member }) => member.name)
  assert.deepEqual([first.count, names], [3, ['Cia Berg', 'Bo Berg', 'Aino Berg']])
  assert.equal((await team.call('GET', `${path}?search=bo`)).body.count, 1)
  for (const other of [await on.team(), await on.team('training', team.teamId)])
    for (const [method, end] of [
      ['GET', 'alerts'],
      ['POST', 'alerts'],
      ['GET', 'alerts/candidates'],
      ['GET', 'alerting'],
      ['PATCH', 'alerting'],
    ] as const)
      assert.equal(
        (await other.call(method, `/v1/alarms/${alarm}/${end}`, method === 'GET' ? undefined : {})).status,
        404,
      )
})
