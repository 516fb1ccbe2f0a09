import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import type { Scope } from '#lib/scopes.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

type Team = Awaited<ReturnType<typeof openTeam>>
const rt = await withRuntime()
let team: Team
let member: string
let alarm: string
let response: string

const add = async ({ call }: Team, firstname = 'Elin') =>
  (await call('POST', '/v1/members', { firstname, lastname: 'Sjöberg' })).body.data.id as string
const raise = async ({ call }: Team = team) =>
  (await call('POST', '/v1/alarms', { title: 'Fire' })).body.data.id as string
const answer = async (at: string, { call }: Team = team) => {
  const { body } = await call('POST', `/v1/alarms/${at}/responses`, { member, eta: null })
  return `/v1/alarms/${at}/responses/${body.data.id}`
}
const track = (path: string, position: boolean | null, { call }: Team = team) => call('PATCH', path, { position })
const share = (body: object = { latitude: 59.4, longitude: 18.3 }, { call }: Team = team) =>
  call('POST', `/v1/members/${member}/positions`, body)
const shown = async ({ call }: Team = team) => (await call('GET', `/v1/members/${member}`)).body.data.position
const rows = async () =>
  (await rt.db.selectFrom('member_position').selectAll().where('member_id', '=', member).execute()).length

beforeEach(async () => {
  team = await openTeam(rt)
  member = await add(team)
  alarm = await raise()
  response = await answer(alarm)
})

describe('POST /v1/members/{id}/positions', () => {
  test('200 while tracked; the member and the alarm show it', async () => {
    await track(response, true)
    const fix = { latitude: 59.4, longitude: 18.3, altitude: 7, speed: 12.5, heading: 90 }
    const { status, body } = await share(fix)
    assert.deepEqual([status, Object.keys(body)], [200, ['timestamp']])
    const { createdAt, ...position } = await shown()
    assert.deepEqual(position, fix)
    assert.ok(Math.abs(Date.parse(createdAt) - Date.now()) < 5000)
    const [listed] = (await team.call('GET', `/v1/alarms/${alarm}`)).body.data.members
    assert.deepEqual(listed.position, { createdAt, ...fix })
  })

  test('200 an older fix moves nobody back, and no trail is kept', async () => {
    await track(response, true)
    const recordedAt = (ageMs: number) => new Date(Date.now() - ageMs).toISOString()
    await share({ latitude: 2, longitude: 0, recordedAt: recordedAt(1000) })
    assert.equal((await share({ latitude: 1, longitude: 0, recordedAt: recordedAt(9000) })).status, 200)
    assert.equal((await shown()).latitude, 2)
    await share({ latitude: 3, longitude: 0 })
    assert.deepEqual([(await shown()).latitude, await rows()], [3, 1])
  })

  test('400 while nobody tracks: before, after it is switched off, after the alarm, without an answer', async () => {
    const refused = async (when: string) => {
      const { status, body } = await share()
      assert.deepEqual([status, body.error.code, await rows()], [400, 'bad_request', 0], when)
      assert.match(body.error.message, /not tracked/)
    }
    await refused('before')
    await track(response, true)
    await share()
    await track(response, null)
    await refused('off')
    await track(response, true)
    await share()
    await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
    await refused('concluded')
    await track(response, true)
    await refused('tracked for what is over')
    await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: false })
    await track(response, true)
    await share()
    await team.call('DELETE', response)
    await refused('no answer')
  })

  for (const body of [
    {},
    { latitude: 91, longitude: 0 },
    { latitude: 0 },
    { latitude: '1', longitude: 0 },
    { latitude: 1, longitude: 1, recordedAt: 'soon' },
  ])
    test(`400 for ${JSON.stringify(body)}`, async () => {
      await track(response, true)
      assert.deepEqual([(await share(body)).status, await rows()], [400, 0])
    })

  test('the position is kept as long as another open alarm tracks, and not a moment longer', async () => {
    const other = await raise()
    const second = await answer(other)
    await Promise.all([track(response, true), track(second, true)])
    await share()
    await track(response, false)
    assert.equal(await rows(), 1)
    await team.call('PATCH', `/v1/alarms/${other}`, { concluded: true })
    assert.deepEqual([await rows(), await shown()], [0, null])
  })

  test('two alarms that end at once leave nothing behind', async () => {
    for (let round = 0; round < 5; round++) {
      const alarms = [await raise(), await raise()]
      for (const at of alarms) await track(await answer(at), true)
      await share()
      const end = (at: string) => team.call('PATCH', `/v1/alarms/${at}`, { concluded: true })
      const answers = await Promise.all([...alarms.map(end), share(), share()])
      assert.ok(answers.every(({ status }) => status === 200 || status === 400))
      assert.equal(await rows(), 0)
    }
  })

  test('fixes, switching off and deleting the member at once: nothing fails, nothing is left', async () => {
    await track(response, true)
    const gone = team.call('DELETE', `/v1/members/${member}`)
    const answers = await Promise.all([share(), track(response, false), share(), gone, share(), track(response, false)])
    assert.deepEqual(
      answers.map(({ status }) => status).filter((status) => ![200, 400, 404].includes(status)),
      [],
    )
    assert.equal(await rows(), 0)
  })

  test('a drill and a real alarm know nothing of each other', async () => {
    const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
    await track(response, true)
    assert.equal((await share({ latitude: 1, longitude: 1 }, drill)).status, 400)
    await track(await answer(await raise(drill), drill), true, drill)
    await share({ latitude: 1, longitude: 1 }, drill)
    assert.deepEqual([await shown(), (await shown(drill)).latitude], [null, 1])
    await share({ latitude: 2, longitude: 2 })
    assert.deepEqual([(await shown()).latitude, (await shown(drill)).latitude], [2, 1])
    await track(response, false)
    assert.deepEqual([await shown(), (await shown(drill)).latitude], [null, 1])
  })

  test('401 with a wrong key; 403 without members.positions:create', async () => {
    const path = `/v1/members/${member}/positions`
    assert.equal((await team.call('POST', path, {}, { key: 'wrong' })).status, 401)
    const scopes: Scope[] = ['members:read', 'members:update', 'vehicles.positions:create']
    const { call } = await openTeam(rt, { teamId: team.teamId, scopes })
    assert.equal((await call('POST', path, { latitude: 1, longitude: 1 })).status, 403)
  })

  test('404 for an unknown, malformed and foreign member', async () => {
    const theirs = await add(await openTeam(rt, { name: 'Strangers' }))
    for (const id of [theirs, 'mem_01j85v5kgkfbzt7yb0nth74pry00', 'x', 'veh_01j85v5kgje2ys1pnd2seyn70z00'])
      assert.equal((await team.call('POST', `/v1/members/${id}/positions`, { latitude: 1, longitude: 1 })).status, 404)
  })

  test('a signed-in member posts for oneself without the scope, and for nobody else', async () => {
    const { user, call } = await signIn(rt, team.teamId, 'member')
    const people: { id: string; user: string | null }[] = (await team.call('GET', '/v1/members')).body.data
    const self = people.find((person) => person.user === user)?.id
    const { body } = await team.call('POST', `/v1/alarms/${alarm}/responses`, { member: self, eta: null })
    await track(response, true)
    await track(`/v1/alarms/${alarm}/responses/${body.data.id}`, true)
    const status = async (id = '') =>
      (await call('POST', `/v1/members/${id}/positions`, { latitude: 1, longitude: 1 })).status
    assert.deepEqual([await status(self), await status(member)], [200, 403])
  })
})
