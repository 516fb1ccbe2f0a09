import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openAlerting } from '#testing/open-alerting.ts'
import { signIn } from '#testing/sign-in.ts'
import { alertUnowned } from './index.ts'

const on = await openAlerting() // it is 12:00
type Team = Awaited<ReturnType<typeof on.team>>
type Centre = 'live' | 'training'

/** A team with two duty officers, who are told of an alarm that nobody owns after 30 s; nobody else can be called. */
async function open({ centre = 'live', inTraining = true }: { centre?: Centre; inTraining?: boolean } = {}) {
  const team = await on.team(centre, undefined, 30)
  const officers = [
    await on.someone(team, 'Olga', { channels: ['push', 'voice'], inTraining }),
    await on.someone(team, 'Otto', { channels: ['sms'], inTraining }),
  ]
  await on.rt.db
    .updateTable('team')
    .set({ alerting: JSON.stringify({ dutyOfficers: officers, unowned: 30 }) })
    .where('id', '=', team.teamId)
    .execute()
  await team.call('POST', '/v1/alert-rules', { name: 'Nobody', priorities: [3], everybody: true, kind: 'information' })
  await team.call('POST', '/v1/alert-rules', { name: 'Tagged', priorities: [1, 2], roles: [await emptyRole(team)] })
  const look = async (seconds: number, alarm: string) => {
    on.wait(seconds / 60)
    await alertUnowned(on.ctxOf(team, centre), alarm)
    await on.settled()
    return on.news(team).filter((line) => line.endsWith('unowned'))
  }
  return { team, officers, look }
}

const emptyRole = async (team: Team) =>
  (await team.call('POST', '/v1/roles', { name: 'Nobody has it', color: '#ff0000' })).body.data.id

test('after 30 s its duty officers are told that nobody owns an alarm, once, however often and by whom it is looked', async () => {
  const { team, look } = await open()
  const alarm = await on.raise(team)
  assert.deepEqual(await look(29, alarm), [])
  on.wait(1 / 60)
  await Promise.all([0, 1, 2].map(() => alertUnowned(on.ctxOf(team), alarm)))
  await on.settled()
  assert.deepEqual(
    on.news(team).filter((line) => line.endsWith('unowned')),
    ['Olga push unowned', 'Otto sms unowned'],
  )
  const { unowned } = (await team.call('GET', `/v1/alarms/${alarm}`)).body.data
  assert.deepEqual([unowned.since, unowned.officersAt !== null, unowned.officersToldAt !== null].slice(1), [
    false,
    true,
  ])
  const logged = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body.data.filter(
    ({ action }: { action: string }) => action === 'ALERT_UNOWNED',
  )
  assert.deepEqual(
    logged.map(({ changes }: { changes: object[] }) => changes),
    [[{ key: 'called', from: null, to: 2 }]],
  )
})

test('it goes on by their next channels, until one of them answers', async () => {
  const { team, look } = await open()
  const alarm = await on.raise(team)
  assert.equal((await look(30, alarm)).length, 2)
  assert.deepEqual(await look(20, alarm), [])
  assert.deepEqual(await look(10, alarm), ['Olga voice unowned'])
  const other = await on.raise(team)
  assert.equal((await look(30, other)).length, 2)
  await on.rt.db
    .updateTable('alert')
    .set({ state: 'answered' })
    .where('alarm_id', '=', other)
    .where('channel', '=', 'sms')
    .execute()
  assert.deepEqual(await look(60, other), [])
})

test('who owns it before is the end of it, also of what waits to be sent', async () => {
  const { team, look } = await open()
  const { call } = await signIn(on.rt, team.teamId, 'dispatcher')
  const alarm = await on.raise(team)
  assert.equal((await call('PUT', `/v1/alarms/${alarm}/owner`, { user: 'me' })).status, 200)
  assert.deepEqual(await look(60, alarm), [])
  // Queued, and owned before it went out.
  const late = await on.raise(team)
  on.wait(1)
  const ctx = on.ctxOf(team)
  await alertUnowned({ ...ctx, enqueue: () => Promise.resolve() }, late)
  assert.equal((await call('PUT', `/v1/alarms/${late}/owner`, { user: 'me' })).status, 200)
  const { rows } = await on.rt.pool.query(
    'select distinct state, reason from alert where purpose = $2 and alarm_id = $1',
    [late, 'unowned'],
  )
  assert.deepEqual(rows, [{ state: 'failed', reason: 'Somebody owned the alarm before it was sent' }])
  assert.deepEqual(await look(60, late), [])
})

test('an alarm that is released is told of after its time, unless it was before', async () => {
  const { team, look } = await open()
  const { call } = await signIn(on.rt, team.teamId, 'dispatcher')
  const alarm = await on.raise(team)
  await call('PUT', `/v1/alarms/${alarm}/owner`, { user: 'me' })
  on.wait(1)
  await call('DELETE', `/v1/alarms/${alarm}/owner`)
  assert.deepEqual(await look(29, alarm), [])
  assert.equal((await look(1, alarm)).length, 2)
  await call('PUT', `/v1/alarms/${alarm}/owner`, { user: 'me' })
  await call('DELETE', `/v1/alarms/${alarm}/owner`)
  on.wait(1 / 60)
  assert.deepEqual(await look(60, alarm), [], 'once for each alarm')
})

test('nobody hears of what is over, of priority 3, of what is only to be known, or where the team wants nothing told', async () => {
  const { team, look } = await open()
  const over = await on.raise(team)
  await team.call('PATCH', `/v1/alarms/${over}`, { concluded: true })
  assert.deepEqual(await look(60, over), [])
  const third = await on.raise(team, { priority: 3 })
  assert.deepEqual(await look(60, third), [])
  await team.call('PATCH', `/v1/alarms/${third}`, { priority: 1 })
  assert.equal((await look(0, third)).length, 2, 'its priority has risen')
  const never = await on.raise(team)
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { unowned: null } })
  assert.equal((await team.call('GET', `/v1/teams/${team.teamId}`)).body.data.alerting.unowned, null)
  assert.deepEqual(await look(60, never), [])
})

test('nothing happens in a team without duty officers, and in a drill only who practises is told, as of a drill', async () => {
  const team = await on.team('live', undefined, 30)
  const alarm = await on.raise(team)
  on.wait(1)
  await alertUnowned(on.ctxOf(team), alarm)
  assert.equal((await team.call('GET', `/v1/alarms/${alarm}`)).body.data.unowned.officersAt, null)
  const drill = await open({ centre: 'training', inTraining: false })
  assert.deepEqual(await drill.look(60, await on.raise(drill.team)), [])
  const other = await open({ centre: 'training' })
  const practised = await on.raise(other.team)
  on.wait(1)
  await alertUnowned(on.ctxOf(other.team, 'training'), practised)
  await on.settled()
  const told = on.sent.filter(({ team: id, purpose }) => id === other.team.teamId && purpose === 'unowned')
  assert.deepEqual([told.length, told.every(({ drill: isDrill }) => isDrill)], [2, true])
})

test('the job stands in the queue from the moment it is raised, so that a restart forgets nothing', async () => {
  const { team } = await open()
  const alarm = await on.raise(team)
  const { rows } = await on.rt.pool.query(
    `select extract(epoch from start_after - created_on)::int as seconds from pgboss.job
      where name = 'alert-unowned' and data ->> 'alarmId' = $1`,
    [alarm],
  )
  assert.deepEqual(rows, [{ seconds: 30 }])
})

test('the queue does it by itself: nobody has to look', async () => {
  const { team } = await open()
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { unowned: 1 } })
  await on.raise(team)
  on.wait(1)
  const isTold = () =>
    on.sent.filter(({ team: id, purpose }) => id === team.teamId && purpose === 'unowned').length === 2
  while (!isTold()) await pause(50)
})
