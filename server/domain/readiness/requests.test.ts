import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAlerting } from '#testing/open-alerting.ts'

const on = await openAlerting()
type Team = Awaited<ReturnType<typeof on.team>>
const inHours = (hours: number) => new Date(on.rt.now().getTime() + hours * 3_600_000).toISOString()

/** A team that needs two drivers, and has one who is available. */
async function open(centre: 'live' | 'training' = 'live') {
  const team = await on.team()
  const make = async (path: string, body: object) => (await team.call('POST', path, body)).body.data.id as string
  const driver = await make('/v1/roles', { name: 'Driver', color: '#ff0000' })
  await make('/v1/vehicles', { name: 'E 1', type: 'engine', crew: [1, 2].map(() => ({ role: driver, needed: true })) })
  const asked = centre === 'live' ? team : await on.team('training', team.teamId)
  await on.someone(team, 'There', { roles: [driver], inTraining: true })
  return { team: asked, live: team, driver }
}
const ask = (team: Team, body: object = {}) => team.call('POST', '/v1/strength/requests', body)
const newest = async (team: Team) => (await team.call('GET', '/v1/strength/requests')).body.data[0]
const linkTo = (member: string, does: 'coming' | 'not_coming') =>
  `/a/${on.rt.links.tokenOf(on.sent.findLast((one) => one.member === member)!.alert, does)}`
const press = async (path: string, method = 'POST') => {
  const answer = await on.rt.answering.request(path, { method })
  return { status: answer.status, text: await answer.text() }
}
const availability = async (team: Team, member: string) =>
  (await team.call('GET', `/v1/members/${member}/availability`)).body.data

test('asked are those who hold the role, are not there all that time and can be told quietly; SMS only without another', async () => {
  const { team, driver } = await open()
  const roles = [driver]
  await on.someone(team, 'Busy', { roles, status: 'busy', channels: ['voice', 'sms', 'mail'] })
  await on.someone(team, 'Away', { roles, status: 'away', channels: ['voice', 'sms'] })
  const later = await on.someone(team, 'Later', { roles, channels: ['ntfy', 'push'] })
  await team.call('PUT', `/v1/members/${later}/availability`, {
    plans: [{ status: 'away', once: { from: inHours(2), to: inHours(3) } }],
  })
  await on.someone(team, 'Rings', { roles, status: 'away', channels: ['voice'] })
  await on.someone(team, 'Diver', { status: 'away' })
  assert.equal((await ask(team, { until: inHours(1) })).status, 409, 'Later is there until then: enough')
  const { status, body } = await ask(team, { role: driver, until: inHours(4) })
  await on.settled()
  assert.equal(status, 200, JSON.stringify(body))
  const { asked, can, cannot, count, from, until, role, creator } = body.data
  assert.deepEqual(
    [asked, can, cannot, count, from, until, role.name],
    [3, 0, 0, 1, inHours(2), inHours(4), 'Driver'],
    'somebody is missing from when Later is away',
  )
  assert.equal(creator.key.name, 'Test key')
  assert.deepEqual(on.news(team), ['Away sms request', 'Busy mail request', 'Later ntfy request'])
})

test('a role is asked for once an hour, and who asks again is told by whom and when it was', async () => {
  const { team, driver } = await open()
  await on.someone(team, 'Away', { roles: [driver], status: 'away' })
  const all = await Promise.all([1, 2, 3].map(() => ask(team)))
  assert.deepEqual(all.map(({ status }) => status).toSorted(), [200, 429, 429])
  const refused = all.find(({ status }) => status === 429)
  assert.equal(
    refused?.body.error.message,
    `Test key asked at ${inHours(0)}; the team can be asked again from ${inHours(1)}`,
  )
  on.wait(59)
  assert.equal((await ask(team)).status, 429)
  on.wait(1)
  assert.equal((await ask(team)).status, 200)
  await on.settled()
  assert.deepEqual(on.news(team), ['Away push request', 'Away push request'])
  const rows = await on.rt.db.selectFrom('activity').selectAll().where('team_id', '=', team.teamId).execute()
  const entries = rows.filter(({ action }) => action === 'READINESS_REQUEST')
  assert.equal(entries.length, 2)
  assert.deepEqual(entries[0]?.changes, [
    { key: 'role', from: null, to: driver },
    { key: 'until', from: null, to: '2026-03-02T12:00:00.000Z' },
    { key: 'asked', from: null, to: 1 },
  ])
})

test('“I can” makes available until then, once; “No” is counted; the desk has both, and the log no name of who could not', async () => {
  const { team, driver } = await open()
  const can = await on.someone(team, 'Can', { roles: [driver], status: 'away' })
  const cannot = await on.someone(team, 'Cannot', { roles: [driver], status: 'busy' })
  const until = inHours(4)
  await ask(team, { until })
  await on.settled()
  assert.match((await press(linkTo(can, 'coming'), 'GET')).text, /Can you be available\?.*Missing until.*: Driver/s)
  assert.equal((await availability(team, can)).status, 'away', 'opening a link says nothing')
  assert.match((await press(linkTo(can, 'coming'))).text, /You are available then/)
  assert.match((await press(linkTo(cannot, 'not_coming'))).text, /You have answered: no/)
  assert.match((await press(linkTo(can, 'not_coming'))).text, /You are available then/)
  assert.match((await press(linkTo(cannot, 'coming'))).text, /You have answered: no/)
  const { status, until: end, source } = await availability(team, can)
  assert.deepEqual([status, end, source], ['available', until, 'said'])
  assert.equal((await availability(team, cannot)).status, 'busy')
  const { asked, can: yes, cannot: no } = await newest(team)
  assert.deepEqual([asked, yes, no], [2, 1, 1])
  const log = await on.rt.db
    .selectFrom('activity')
    .select(['action', 'actor', 'changes', 'descriptor'])
    .where('team_id', '=', team.teamId)
    .orderBy('seq')
    .execute()
  const answers = log.filter(({ action }) => action === 'READINESS_ANSWER')
  assert.deepEqual(
    answers.map(({ actor, changes, descriptor }) => [actor, changes.length, descriptor]),
    [
      [null, 1, null],
      [null, 2, null],
    ],
  )
  assert.ok(!JSON.stringify(answers).includes(cannot))
  assert.deepEqual((await team.call('GET', '/v1/strength')).body.data.short, [], 'enough at once')
  on.news(team)
})

test('links open nothing once that time is over, after twelve hours, or when the role is gone', async () => {
  const { team, driver } = await open()
  const one = await on.someone(team, 'One', { roles: [driver], status: 'away' })
  await ask(team, { until: inHours(0.5) })
  await on.settled()
  const link = linkTo(one, 'coming')
  on.wait(31)
  for (const method of ['GET', 'POST']) assert.equal((await press(link, method)).status, 410)
  assert.equal((await availability(team, one)).status, 'away')
  on.wait(30)
  await ask(team, { until: inHours(20) })
  await on.settled()
  const [long, other] = [linkTo(one, 'coming'), linkTo(one, 'not_coming')]
  on.wait(12 * 60 + 1)
  assert.equal((await press(long)).status, 410)
  await team.call('DELETE', `/v1/roles/${driver}`)
  assert.equal((await press(other)).status, 404)
  assert.equal((await newest(team)) ?? null, null)
  on.news(team)
})

test('what comes later is planned, and what was said beyond it comes back', async () => {
  const { team, driver } = await open()
  const long = await on.someone(team, 'Long', { roles: [driver] })
  await team.call('PUT', `/v1/members/${long}/availability`, { status: 'away', until: inHours(8) })
  await ask(team, { until: inHours(2) })
  await on.settled()
  await press(linkTo(long, 'coming'))
  const now = await availability(team, long)
  assert.deepEqual([now.status, now.until], ['available', inHours(2)])
  assert.deepEqual(
    now.plans.map(({ once }: { once: object }) => once),
    [{ from: inHours(2), to: inHours(8) }],
  )

  const later = await open()
  const works = await on.someone(later.team, 'Works', { roles: [later.driver] })
  await later.team.call('PUT', `/v1/members/${works}/availability`, {
    plans: [{ status: 'busy', once: { from: inHours(3), to: inHours(5) } }],
  })
  await ask(later.team)
  await on.settled()
  await press(linkTo(works, 'coming'))
  const planned = await availability(later.team, works)
  assert.deepEqual([planned.source, planned.plans.at(-1).once], ['default', { from: inHours(3), to: inHours(5) }])
  assert.deepEqual((await later.team.call('GET', '/v1/strength')).body.data.short, [])
  on.news(team)
})

test('the training centre asks its list, as a drill that leaves availability as it is', async () => {
  const { team, live, driver } = await open('training')
  const learner = await on.someone(live, 'Learner', { roles: [driver], status: 'away', inTraining: true })
  await on.someone(live, 'Other', { roles: [driver], status: 'away' })
  assert.equal((await ask(team)).body.data.asked, 1)
  await on.settled()
  assert.equal(on.sent.at(-1)?.drill, true)
  assert.match((await press(linkTo(learner, 'coming'), 'GET')).text, /DRILL/)
  assert.match((await press(linkTo(learner, 'coming'))).text, /This was a drill/)
  assert.equal((await availability(live, learner)).status, 'away')
  assert.equal((await newest(team)).can, 1)
  assert.equal((await newest(live)) ?? null, null)
  on.news(live)
})

test('422 where nobody can be asked, 409 where nobody is missing, 400 for a role of others and odd times; nothing is kept', async () => {
  const { team, driver } = await open()
  assert.equal((await ask(team)).status, 422)
  const stranger = await on.team()
  assert.equal((await ask(stranger)).status, 409)
  assert.equal((await ask(stranger, { role: driver })).status, 400)
  assert.equal((await ask(team, { role: null })).status, 409)
  for (const until of [inHours(-1), inHours(169), 'soon']) assert.equal((await ask(team, { until })).status, 400, until)
  assert.equal((await team.call('GET', '/v1/strength/requests')).body.count, 0)
  const { call } = await on.team()
  assert.equal((await call('GET', '/v1/strength/people')).body.data.people.length, 0)
  const { people } = (await team.call('GET', '/v1/strength/people')).body.data
  assert.deepEqual(
    people.map((one: { name: string; status: string; roles: string[] }) => [one.name, one.status, one.roles]),
    [['There Berg', 'available', [driver]]],
  )
})
