import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { NotReached } from '#server/channels/channel.ts'
import { openAlerting } from '#testing/open-alerting.ts'
import { noteState } from './index.ts'

const on = await openAlerting()
type Team = Awaited<ReturnType<typeof on.team>>
const answer = async (team: Team, alarm: string, member: string, status = 'coming') => {
  await team.call('POST', `/v1/alarms/${alarm}/responses`, { member, eta: null, status })
  await on.settled()
}

test('a telling goes first by what reached the person; what fails goes on by the next channel, each once, and never rings for enough', async () => {
  const team = await on.team()
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { strength: 1 } })
  const comes = await on.someone(team, 'Comes')
  const reached = await on.someone(team, 'Reached', { channels: ['push', 'sms', 'voice'] })
  await on.someone(team, 'Other', { channels: ['push', 'sms', 'ntfy', 'voice'] })
  const alarm = await on.raise(team)
  await on.pass(team, alarm, 30)
  await on.becomes(team, reached, 'sms', { state: 'delivered' })
  on.news(team)
  for (const kind of ['push', 'ntfy', 'sms'] as const)
    on.instead[kind] = () => Promise.reject(new NotReached('Gone', true))
  await answer(team, alarm, comes)
  await on.pass(team, alarm, 100)
  assert.deepEqual(on.news(team), [])
  assert.deepEqual(await tellings(team, alarm, 'enough'), [
    ...['Other 0 push failed', 'Other 1 ntfy failed', 'Other 2 sms failed'],
    ...['Reached 0 sms failed', 'Reached 1 push failed'],
  ])
  delete on.instead.ntfy
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
  await on.settled()
  await on.pass(team, alarm, 100)
  assert.deepEqual(on.news(team), ['Other ntfy stand_down', 'Reached voice stand_down'])
  assert.deepEqual(await tellings(team, alarm, 'stand_down'), [
    'Comes 0 push failed',
    ...['Other 0 push failed', 'Other 1 sms failed', 'Other 2 ntfy accepted'],
    ...['Reached 0 sms failed', 'Reached 1 push failed', 'Reached 2 voice accepted'],
  ])
  for (const kind of ['push', 'sms'] as const) delete on.instead[kind]
})

test('what becomes known while the ladder is being looked at is looked at once more', async () => {
  const team = await on.team()
  const member = await on.someone(team, 'Heard')
  const alarm = await on.raise(team)
  await on.settled()
  const jobs = async () => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from pgboss.job
      where name = 'climb-ladder' and data ->> 'alarmId' = ${alarm} and not data ? 'due'`.execute(on.rt.db)
    return rows[0]!.count
  }
  const before = await jobs()
  const { alert } = on.sent.findLast((one) => one.member === member)!
  await sql`update alert_ladder set stirred = true where alarm_id = ${alarm}`.execute(on.rt.db)
  await on.rt.db.transaction().execute(async (looking) => {
    await sql`select 1 from alert_ladder where alarm_id = ${alarm} for update`.execute(looking)
    await noteState(on.ctxOf(team), alert, { state: 'delivered' })
    assert.equal(await jobs(), before + 1)
  })
  await on.settled()
})

test('a receipt that a telling failed has the next channel tried; not for who has answered, nor when the alarm goes on', async () => {
  const team = await on.team()
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { strength: 1 } })
  const comes = await on.someone(team, 'Comes')
  const [silent, late] = [
    await on.someone(team, 'Silent', { channels: ['push', 'sms'] }),
    await on.someone(team, 'Late', { channels: ['push', 'sms'] }),
  ]
  const alarm = await on.raise(team)
  await answer(team, alarm, comes)
  await answer(team, alarm, late, 'not_coming')
  on.news(team)
  for (const member of [silent, late]) await fails(team, alarm, member)
  assert.deepEqual(on.news(team), ['Silent sms enough'])
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
  await on.settled()
  on.news(team)
  await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: false })
  await fails(team, alarm, silent)
  assert.deepEqual(on.news(team), [])
})

test('a telling that a crash cut off goes on by the next channel, once; where none may be used it is sent again', async () => {
  const team = await on.team()
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { strength: 1 } })
  const comes = await on.someone(team, 'Comes')
  await on.someone(team, 'Two', { channels: ['push', 'mail'] })
  await on.someone(team, 'Rung', { channels: ['push', 'voice'] })
  const alarm = await on.raise(team)
  await answer(team, alarm, comes)
  for (const [purpose, after] of [
    ['enough', ['Rung push enough', 'Two mail enough']],
    ['stand_down', ['Comes push stand_down', 'Rung voice stand_down', 'Two mail stand_down']],
  ] as const) {
    if (purpose === 'stand_down') await team.call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
    await on.settled()
    on.news(team)
    const cutOff = on.rt.db.updateTable('alert').set({ state: 'queued', accepted_at: null })
    await cutOff.where('alarm_id', '=', alarm).where('purpose', '=', purpose).execute()
    await on.pass(team, alarm, 29)
    assert.deepEqual(on.news(team), [], 'it may still be under way')
    await Promise.all([...'1234'].map(() => on.pass(team, alarm, 1 / 2)))
    assert.deepEqual(on.news(team), after)
    await on.pass(team, alarm, 300)
    assert.deepEqual(on.news(team), [])
  }
})

/** `name step channel state` of what an alarm's people were told. */
async function tellings(team: Team, alarm: string, wanted: string): Promise<string[]> {
  const { data } = (await team.call('GET', `/v1/alarms/${alarm}/alerts?limit=100`)).body
  type Row = { member: { name: string }; purpose: string; step: number; channel: string; state: string }
  return (data as Row[])
    .filter(({ purpose }) => purpose === wanted)
    .map(({ member, step, channel, state }) => `${member.name.split(' ')[0]} ${step} ${channel} ${state}`)
    .toSorted()
}

/** Its service says that what a member was told last did not arrive. */
async function fails(team: Team, alarm: string, member: string): Promise<void> {
  const { id } = await on.rt.db
    .selectFrom('alert')
    .select('id')
    .where('alarm_id', '=', alarm)
    .where('member_id', '=', member)
    .where('purpose', 'in', ['enough', 'stand_down'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await noteState(on.ctxOf(team), id, { state: 'failed', reason: 'No such number' })
  await on.pass(team, alarm, 1) // counts are told once a second, and the look at them is this one
}
