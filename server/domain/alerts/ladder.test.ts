import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NotReached } from '#server/channels/channel.ts'
import { openAlerting } from '#testing/open-alerting.ts'
import { climbLadder, noteState } from './index.ts'

const on = await openAlerting()
const role = { name: 'Driver', color: '#ff0000' }
type Team = Awaited<ReturnType<typeof on.team>>
const made = async (team: Team, path: string, body: object) =>
  (await team.call('POST', path, body)).body.data.id as string
const alerting = async (team: Team, alarm: string) => (await team.call('GET', `/v1/alarms/${alarm}/alerting`)).body.data
const answer = async (team: Team, alarm: string, member: string, status = 'coming') => {
  await team.call('POST', `/v1/alarms/${alarm}/responses`, { member, eta: null, status })
  await on.settled()
}

test('without any rule everybody available who has a channel is called, by the first of them, for priority 1 and 2', async () => {
  const team = await on.team()
  await on.someone(team, 'Aino', { channels: ['push', 'sms'] })
  await on.someone(team, 'Bo', { channels: ['voice'] })
  await on.someone(team, 'Busy', { status: 'busy' })
  await on.someone(team, 'Away', { status: 'away' })
  await on.someone(team, 'Mute', { channels: [] })
  const alarm = await on.raise(team)
  assert.deepEqual(on.news(team), ['Aino push alarm', 'Bo voice alarm'])
  const { data, count } = (await team.call('GET', `/v1/alarms/${alarm}/alerts`)).body
  assert.equal(count, 2)
  const { state, channel, wave, step, queuedAt, acceptedAt, deliveredAt, reason } = data.at(-1)
  assert.deepEqual([state, channel, wave, step, deliveredAt, reason], ['accepted', 'push', 1, 0, null, null])
  assert.deepEqual([queuedAt, acceptedAt], ['2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00.000Z'])
  await on.raise(team, { priority: 3 })
  assert.deepEqual(on.news(team), [])
})

test('rules: roles, groups and crews; an information is never a voice call; who is named as both is alarmed', async () => {
  const team = await on.team()
  const [driver, diver] = [await made(team, '/v1/roles', role), await made(team, '/v1/roles', role)]
  const [fire, flood] = [await made(team, '/v1/tags', role), await made(team, '/v1/tags', role)]
  const vehicle = await made(team, '/v1/vehicles', { name: 'E 1', type: 'engine' })
  await on.rt.db
    .insertInto('vehicle_seat')
    .values({ vehicle_id: vehicle, place: 0, role_id: driver, needed: false })
    .execute()
  await on.someone(team, 'Driver', { roles: [driver], channels: ['voice', 'mail'] })
  await on.someone(team, 'Diver', { roles: [diver], channels: ['voice', 'mail'] })
  await on.someone(team, 'Caller', { channels: ['voice'] })
  await made(team, '/v1/alert-rules', { name: 'Crew', tags: [fire], priorities: [1], vehicles: [vehicle] })
  await made(team, '/v1/alert-rules', { name: 'All', tags: [fire], kind: 'information', everybody: true })
  const alarm = await on.raise(team, { tags: [fire], priority: 1 })
  assert.deepEqual(on.news(team), ['Diver mail information', 'Driver voice alarm'])
  const { waves } = await alerting(team, alarm)
  assert.deepEqual(
    waves[0].rules.map(({ name }: { name: string }) => name),
    ['Crew', 'All'],
  )
  await on.raise(team, { tags: [fire], priority: 2 })
  assert.deepEqual(on.news(team), ['Diver mail information', 'Driver mail information'])
  await on.raise(team, { tags: [flood], priority: 1 })
  await team.call('DELETE', `/v1/tags/${fire}`)
  await on.raise(team, { priority: 1 })
  assert.deepEqual(on.news(team), [], 'rules of other tags, and of none that is left, call nobody')
})

test('an alarm of the training centre calls its own list only, and says that it is a drill', async () => {
  const live = await on.team()
  const drill = await on.team('training', live.teamId)
  await on.someone(live, 'Learner', { inTraining: true })
  await on.someone(live, 'Other')
  await on.raise(drill)
  assert.equal(on.sent.find(({ team }) => team === live.teamId)?.drill, true)
  assert.deepEqual(on.news(live), ['Learner push alarm'])
})

test('the next channel is tried in time where one is accepted or delivered; not where it is opened or answered', async () => {
  const team = await on.team()
  const channels = ['push', 'sms', 'voice'] as const
  const names = ['Accepted', 'Delivered', 'Opened', 'Answered'] as const
  const ids: string[] = []
  for (const name of names) ids.push(await on.someone(team, name, { channels: [...channels] }))
  const alarm = await on.raise(team)
  on.news(team)
  await on.pass(team, alarm, 0)
  assert.deepEqual(on.news(team), [])
  const [, delivered, opened, answered] = ids as [string, string, string, string]
  const alerts = (await team.call('GET', `/v1/alarms/${alarm}/alerts`)).body.data
  const alertOf = (id: string) => alerts.find((one: { member: { id: string } }) => one.member.id === id).id
  await noteState(on.ctxOf(team), alertOf(delivered), { state: 'delivered' })
  await noteState(on.ctxOf(team), alertOf(opened), { state: 'opened' })
  await answer(team, alarm, answered, 'not_coming')
  await on.pass(team, alarm, 29)
  assert.deepEqual(on.news(team), [])
  await on.pass(team, alarm, 1)
  assert.deepEqual(on.news(team), ['Accepted sms alarm', 'Delivered sms alarm'])
  await on.pass(team, alarm, 59)
  assert.deepEqual(on.news(team), [])
  await on.pass(team, alarm, 1)
  assert.deepEqual(on.news(team), ['Accepted voice alarm', 'Delivered voice alarm'])
  const { counts } = await alerting(team, alarm)
  assert.deepEqual(counts, { called: 4, answered: 1, coming: 0, notComing: 1, silent: 2, notReached: 1 })
})

test('what fails goes on to the next channel at once, and says why', async () => {
  const team = await on.team()
  await on.someone(team, 'Lost', { channels: ['push', 'mail'] })
  on.instead.push = () => Promise.reject(new NotReached('That device is signed out', true))
  const alarm = await on.raise(team)
  delete on.instead.push
  assert.deepEqual(on.news(team), ['Lost mail alarm'])
  const { data } = (await team.call('GET', `/v1/alarms/${alarm}/alerts?sort=asc`)).body
  assert.deepEqual(
    data.map(({ channel, state, step, reason }: Record<string, unknown>) => [channel, state, step, reason]),
    [
      ['push', 'failed', 0, 'That device is signed out'],
      ['mail', 'accepted', 1, null],
    ],
  )
})

test('while somebody is missing wider circles are called, then the duty officers one by one, then it rests', async () => {
  const team = await on.team()
  const driver = await made(team, '/v1/roles', role)
  const vehicle = await made(team, '/v1/vehicles', { name: 'E 1', type: 'engine' })
  await on.rt.db
    .insertInto('vehicle_seat')
    .values({ vehicle_id: vehicle, place: 0, role_id: driver, needed: true })
    .execute()
  await on.someone(team, 'First', { roles: [driver] })
  await on.someone(team, 'BusyDriver', { roles: [driver], status: 'busy' })
  await on.someone(team, 'BusyOther', { status: 'busy' })
  const officer = await on.someone(team, 'Officer', { status: 'busy' })
  const away = await on.someone(team, 'Away', { status: 'away' })
  await made(team, '/v1/alert-rules', { name: 'Drivers', roles: [driver] })
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { dutyOfficers: [away, officer] } })
  const alarm = await on.raise(team)
  await team.call('POST', `/v1/alarms/${alarm}/assignments`, { vehicle })
  assert.deepEqual(on.news(team), ['First push alarm'])
  const before = await alerting(team, alarm)
  assert.equal(Date.parse(before.nextAt) - Date.parse(before.waves[0].at), 180_000)
  assert.deepEqual(
    [before.next.wave, before.next.reason, before.next.people[0].name],
    [2, 'missing', 'BusyDriver Berg'],
  )
  await on.pass(team, alarm, 179)
  assert.deepEqual(on.news(team), [])
  await on.pass(team, alarm, 1)
  assert.deepEqual(on.news(team), ['BusyDriver push alarm'])
  await on.pass(team, alarm, 180)
  assert.deepEqual(on.news(team), ['BusyOther push alarm', 'Officer push alarm'])
  await on.pass(team, alarm, 180)
  assert.deepEqual(on.news(team), ['Officer push alarm'])
  await on.pass(team, alarm, 1000)
  assert.deepEqual(on.news(team), [])
  const { waves, next, nextAt } = await alerting(team, alarm)
  assert.deepEqual(
    waves.map(({ reason, called, missing }: Record<string, unknown>) => [reason, called, missing]),
    [
      ['raised', 1, []],
      ['missing', 1, [{ role: driver, count: 1 }]],
      ['missing', 2, [{ role: driver, count: 1 }]],
      ['duty_officer', 1, [{ role: driver, count: 1 }]],
    ],
  )
  assert.deepEqual([next, nextAt], [null, null])
})

test('when enough come the silent are told quietly, once, and nobody is called further; it is over for all but who declined', async () => {
  const team = await on.team()
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { strength: 1 } })
  const comes = await on.someone(team, 'Comes')
  const declines = await on.someone(team, 'Declines')
  await on.someone(team, 'Silent', { channels: ['sms', 'ntfy', 'voice'] })
  await on.someone(team, 'Rung', { channels: ['voice'] })
  const alarm = await on.raise(team)
  on.news(team)
  await answer(team, alarm, declines, 'not_coming')
  assert.deepEqual(on.news(team), [])
  await answer(team, alarm, comes)
  assert.deepEqual(on.news(team), ['Silent ntfy enough'])
  await on.pass(team, alarm, 300)
  assert.deepEqual(on.news(team), [])
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
  await on.settled()
  assert.deepEqual(on.news(team), ['Comes push stand_down', 'Rung voice stand_down', 'Silent sms stand_down'])
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: false })
  await on.pass(team, alarm, 300)
  assert.deepEqual(on.news(team), [], 'an alarm that goes on calls nobody anew')
  assert.equal((await alerting(team, alarm)).state, 'ended')
})

test('called by hand after it went on, an alarm goes on with those only, and stands them down alone', async () => {
  const team = await on.team()
  const again = await on.someone(team, 'Again', { channels: ['push', 'mail'] })
  await on.someone(team, 'Before', { channels: ['push', 'mail'] })
  const alarm = await on.raise(team)
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
  await on.settled()
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: false })
  await on.pass(team, alarm, 100)
  on.news(team)
  await team.call('POST', `/v1/alarms/${alarm}/alerts`, { members: [again] })
  await on.pass(team, alarm, 30)
  assert.deepEqual(on.news(team), ['Again mail alarm', 'Again push alarm'])
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
  await on.settled()
  assert.deepEqual(on.news(team), ['Again push stand_down'])
})

test('looked at by several at once, everything is done once', async () => {
  const team = await on.team()
  for (const name of ['A', 'B', 'C']) await on.someone(team, name, { channels: ['push', 'mail'] })
  const alarm = await on.raise(team)
  assert.equal(on.news(team).length, 3)
  await on.pass(team, alarm, 29)
  await Promise.all([...'123456'].map(() => on.pass(team, alarm, 1 / 6)))
  assert.deepEqual(on.news(team), ['A mail alarm', 'B mail alarm', 'C mail alarm'])
})

test('what a crash cut off counts as failed and the next channel is tried; where there is no other it is sent again', async () => {
  const team = await on.team()
  const [two, one] = [await on.someone(team, 'Two', { channels: ['push', 'mail'] }), await on.someone(team, 'One')]
  const alarm = await on.raise(team)
  on.news(team)
  const cutOff = { state: 'queued', accepted_at: null } as const
  await on.rt.db.updateTable('alert').set(cutOff).where('alarm_id', '=', alarm).execute()
  await on.pass(team, alarm, 29)
  assert.deepEqual(on.news(team), [], 'it may still be under way')
  await on.pass(team, alarm, 2)
  assert.deepEqual(on.news(team), ['One push alarm', 'Two mail alarm'])
  const { data } = (await team.call('GET', `/v1/alarms/${alarm}/alerts?sort=asc`)).body
  const rows = data.map(({ member, channel, state, reason }: Record<string, unknown> & { member: { id: string } }) => [
    member.id,
    channel,
    state,
    reason,
  ])
  assert.deepEqual(rows, [
    [two, 'push', 'failed', 'Cut off: whether it went out is not known'],
    [one, 'push', 'accepted', null],
    [two, 'mail', 'accepted', null],
  ])
})

test('the log has one entry for a wave, and counts at most once a second; no name, number or address of anybody', async () => {
  const team = await on.team()
  const ids = [
    await on.someone(team, 'Secret', { channels: ['sms'] }),
    await on.someone(team, 'Hidden', { channels: ['sms'] }),
  ]
  const alarm = await on.raise(team)
  for (const id of ids) await on.becomes(team, id, 'sms', { state: 'delivered' })
  await on.pass(team, alarm, 1)
  await on.pass(team, alarm, 1)
  const rows = await on.rt.db.selectFrom('activity').selectAll().where('alarm_id', '=', alarm).orderBy('seq').execute()
  const calls = rows.filter(({ action }) => action.startsWith('ALERT_'))
  assert.deepEqual(
    calls.map(({ action }) => action),
    ['ALERT_WAVE', 'ALERT_UPDATE', 'ALERT_UPDATE'],
  )
  assert.deepEqual(calls[0]!.changes.find(({ key }) => key === 'called')?.to, 2)
  assert.deepEqual(calls[2]!.changes, [
    { key: 'silent', from: 0, to: 2 },
    { key: 'notReached', from: 2, to: 0 },
  ])
  assert.doesNotMatch(JSON.stringify(calls), /Secret|Hidden|sms-/)
  const stream = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body.data
  assert.ok(!stream.some(({ action }: { action: string }) => action === 'ALERT_UPDATE'))
  on.news(team)
})

test('an alarm that was there before it could call does not begin to with an answer', async () => {
  const team = await on.team()
  const member = await on.someone(team, 'Old')
  const alarm = await on.raise(team, { priority: 3 })
  await on.rt.db.deleteFrom('alert_ladder').where('alarm_id', '=', alarm).execute()
  await team.call('PATCH', `/v1/alarms/${alarm}`, { priority: 1 })
  await climbLadder(on.ctxOf(team), alarm)
  await answer(team, alarm, member)
  assert.deepEqual(on.news(team), [])
})
