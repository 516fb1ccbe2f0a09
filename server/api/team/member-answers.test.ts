import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#server/domain/id.ts'
import { answerAs } from '#server/domain/responses/index.ts'
import { PNG } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { signInAsMember } from '#testing/sign-in-as-member.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// A member who is signed in, and has no scope beyond reading, answers for themselves.

const rt = await withRuntime()
const team = await openTeam(rt)
const [johan, sara] = [await signInAsMember(rt, team, 'Johan'), await signInAsMember(rt, team, 'Sara')]

const raise = async () => (await team.call('POST', '/v1/alarms', { title: 'Fire' })).body.data.id as string
const answer = (alarm: string, body: object, who = johan, of = who) =>
  who.call('PUT', `/v1/alarms/${alarm}/answers/${of.id}`, body)
const shown = async (alarm: string) =>
  (await team.call('GET', `/v1/alarms/${alarm}`)).body.data.members.map((m: { response: object }) => m.response)
const actions = async (alarm: string) =>
  (await team.call('GET', `/v1/alarms/${alarm}/stream?sort=asc`)).body.data.map((e: { action: string }) => e.action)
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

describe('PUT /v1/alarms/{alarm_id}/answers/{id}', () => {
  test('200 the session says whom one answers as', async () => {
    assert.deepEqual((await johan.call('GET', '/v1/session')).body.data.member, { id: johan.id, name: 'Johan Nyberg' })
    const nobody = await signInAsMember(rt, team, 'Nobody')
    await team.call('PATCH', `/v1/members/${nobody.id}`, { user: null })
    assert.equal((await nobody.call('GET', '/v1/session')).body.data.member, null)
  })

  test('200 one answer, changed as often as the mind is; who does not come has no ETA and is not tracked', async () => {
    const alarm = await raise()
    const first = await answer(alarm, { status: 'coming', minutes: 10, sentAt: ago(2), position: true })
    assert.equal(first.status, 200, JSON.stringify(first.body))
    const { id, eta } = first.body.data
    assert.ok(Math.abs(Date.parse(eta) - Date.now() - 8 * 60_000) < 5000, 'counted from when it was said')
    assert.equal(first.body.data.tracked, true)
    assert.equal((await answer(alarm, { status: 'at_station' })).body.data.eta, null)
    const last = await answer(alarm, { status: 'not_coming' })
    assert.deepEqual([last.body.data.id, last.body.data.status, last.body.data.tracked], [id, 'not_coming', false])
    assert.deepEqual(await shown(alarm), [{ id, eta: null, status: 'not_coming' }])
    assert.deepEqual(await actions(alarm), ['ALARM_CREATE', 'RESPONSE_CREATE', 'RESPONSE_UPDATE', 'RESPONSE_UPDATE'])
  })

  test('200 what was said earlier and comes later changes nothing, and the same again is in no log', async () => {
    const alarm = await raise()
    const said = { status: 'on_scene', sentAt: ago(1) }
    for (const body of [said, said, { status: 'coming', minutes: 5, sentAt: ago(9) }]) await answer(alarm, body)
    assert.equal((await shown(alarm))[0].status, 'on_scene')
    assert.deepEqual(await actions(alarm), ['ALARM_CREATE', 'RESPONSE_CREATE'])
    await johan.call('DELETE', `/v1/alarms/${alarm}/answers/${johan.id}?sentAt=${ago(3)}`)
    assert.equal((await shown(alarm)).length, 1)
    await answer(alarm, { status: 'coming', sentAt: new Date(Date.now() + 9e6).toISOString() })
    assert.equal(
      (await answer(alarm, { status: 'not_coming' })).body.data.status,
      'not_coming',
      'a clock ahead does not win',
    )
  })

  test('200 two devices at once make one answer', async () => {
    const alarm = await raise()
    const both = await Promise.all(['coming', 'on_scene'].map((status) => answer(alarm, { status })))
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    )
    assert.equal((await shown(alarm)).length, 1)
  })

  test('200 taken back, twice; and answered anew', async () => {
    const alarm = await raise()
    await answer(alarm, { status: 'coming' })
    for (const _ of [1, 2])
      assert.equal((await johan.call('DELETE', `/v1/alarms/${alarm}/answers/${johan.id}`)).status, 200)
    assert.deepEqual(await shown(alarm), [])
    assert.equal((await answer(alarm, { status: 'coming' })).status, 200)
  })

  test('403 for somebody else; 400 for what is no answer; nothing is left behind', async () => {
    const alarm = await raise()
    assert.equal((await answer(alarm, { status: 'coming' }, johan, sara)).status, 403)
    assert.equal((await johan.call('DELETE', `/v1/alarms/${alarm}/answers/${sara.id}`)).status, 403)
    const wrong = [{}, { status: 'flying' }, { status: 'coming', minutes: -1 }, { status: 'coming', sentAt: 'now' }]
    for (const body of [...wrong, { status: 'coming', minutes: 5, eta: ago(-5) }])
      assert.equal((await answer(alarm, body)).status, 400, JSON.stringify(body))
    assert.deepEqual(await shown(alarm), [])
  })

  test('200 with the scope, for anybody of the team', async () => {
    const alarm = await raise()
    const { status } = await team.call('PUT', `/v1/alarms/${alarm}/answers/${sara.id}`, { status: 'coming' })
    assert.equal(status, 200)
  })

  test('the call that was answered is: the one named, else the newest', async () => {
    const alarm = await raise()
    const [first, second] = [await call(alarm, johan.id), await call(alarm, johan.id)]
    await answer(alarm, { status: 'coming' })
    assert.deepEqual(await states([first, second]), ['accepted', 'answered'])
    const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } })
    await answerAs(ctx, alarm, johan.id, { status: 'not_coming', by: 'sms', alertId: first })
    assert.deepEqual(await states([first, second]), ['answered', 'answered'])
    const third = await call(alarm, johan.id)
    await answer(alarm, { status: 'coming' })
    assert.deepEqual(await states([third]), ['accepted'], 'who changes their mind answers no other call')
    const { changes } = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body.data[1]
    assert.deepEqual(changes.at(-1), { key: 'by', from: null, to: 'sms' })
  })
})

test('200 a member who was called, or comes, shows a photo; 403 for who does not', async () => {
  const alarm = await raise()
  const upload = (who: typeof johan) => who.call('POST', `/v1/alarms/${alarm}/media`, { file: PNG })
  assert.equal((await upload(johan)).status, 403)
  await call(alarm, johan.id)
  assert.equal((await upload(johan)).status, 200)
  await answer(alarm, { status: 'not_coming' }, sara)
  assert.equal((await upload(sara)).status, 403)
  await answer(alarm, { status: 'at_station' }, sara)
  assert.equal((await upload(sara)).status, 200)
})

test('200 who comes, is at the station or there says how far a vehicle of that alarm has come; 403 for who does not', async () => {
  const vehicle = (await team.call('POST', '/v1/vehicles', { name: 'E1', type: 'engine' })).body.data.id
  const [alarm, other] = [await raise(), await raise()]
  const assign = async (to: string) =>
    (await team.call('POST', `/v1/alarms/${to}/assignments`, { vehicle })).body.data.id as string
  const [here, there] = [await assign(alarm), await assign(other)]
  const set = (status: string | null, of = alarm, id = here) =>
    johan.call('PATCH', `/v1/alarms/${of}/assignments/${id}`, { status })
  const now = async () => (await team.call('GET', `/v1/alarms/${alarm}/assignments/${here}`)).body.data.status
  assert.equal((await set('en_route')).status, 403, 'who has not answered')
  assert.equal((await set('flying')).status, 403, 'and is not told what is wrong with it')
  for (const [i, status] of (['coming', 'at_station', 'on_scene'] as const).entries()) {
    await answer(alarm, { status })
    const to = (['en_route', 'on_scene', 'returning'] as const)[i]!
    assert.equal((await set(to)).body.data.status, to)
  }
  assert.equal((await set('en_route', other, there)).status, 403, 'another alarm')
  assert.equal((await set('en_route', alarm, there)).status, 404, 'an assignment of another alarm')
  await answer(alarm, { status: 'not_coming' })
  assert.equal((await set('on_scene')).status, 403)
  assert.equal((await johan.call('DELETE', `/v1/alarms/${alarm}/assignments/${here}`)).status, 403)
  assert.equal(await now(), 'returning')
  const told = (await team.call('GET', `/v1/alarms/${alarm}/stream?sort=asc`)).body.data
  const by = told.filter((e: { action: string }) => e.action === 'ASSIGNMENT_UPDATE')
  assert.deepEqual(
    by.map((e: { actor: { member: { id: string } } }) => e.actor.member.id),
    [johan.id, johan.id, johan.id],
  )
})

let wave = 0
async function call(alarm: string, member: string): Promise<string> {
  const { id, at } = newId('alt', rt.now())
  const row = { id, team_id: team.teamId, centre: 'live', alarm_id: alarm, member_id: member, channel: 'push' } as const
  const told = { purpose: 'alarm', wave: ++wave, step: 0, state: 'accepted', queued_at: at } as const
  await rt.db
    .insertInto('alert')
    .values({ ...row, ...told })
    .execute()
  return id
}
const states = async (ids: string[]) =>
  (await rt.db.selectFrom('alert').select('state').where('id', 'in', ids).orderBy('id').execute()).map((a) => a.state)
