import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openAlerting } from '#testing/open-alerting.ts'
import { noteState } from './index.ts'

const on = await openAlerting()
type Team = Awaited<ReturnType<typeof on.team>>
type Read = { cursor: string; alerts: { id: string; state: string; member: { name: string } }[] }
const changes = async (team: Team, alarm: string, after?: string) =>
  (await team.call('GET', `/v1/alarms/${alarm}/alerts/changes${after === undefined ? '' : `?after=${after}`}`)).body
    .data as Read
const namesOf = ({ alerts }: Read) => alerts.map(({ member }) => member.name.split(' ')[0]).toSorted()
/** From where nothing is new: transactions of others on this PostgreSQL end some time. */
async function quiet(team: Team, alarm: string): Promise<string> {
  for (let read = await changes(team, alarm); ; read = await changes(team, alarm, read.cursor))
    if (read.alerts.length === 0) return read.cursor
}

test('200 all calls, then only those that are new or changed', async () => {
  const team = await on.team()
  for (const name of ['Aino', 'Bo']) await on.someone(team, name, { channels: ['push', 'sms'] })
  const alarm = await on.raise(team)
  const [first] = on.sent.filter((sent) => sent.team === team.teamId)
  assert.deepEqual(namesOf(await changes(team, alarm)), ['Aino', 'Bo'])
  const before = await quiet(team, alarm)
  await noteState(on.ctxOf(team), first!.alert, { state: 'delivered' })
  const { alerts } = await changes(team, alarm, before)
  assert.deepEqual(
    alerts.map(({ id, state }) => [id, state]),
    [[first!.alert, 'delivered']],
  )
  const then = await quiet(team, alarm)
  await on.pass(team, alarm, 30)
  assert.deepEqual(namesOf(await changes(team, alarm, then)), ['Aino', 'Bo'], 'their next channel')
})

test('what began before a read and commits after it is in the next one, also behind what began later', async () => {
  const team = await on.team()
  for (const name of ['Slow', 'Quick']) await on.someone(team, name)
  const alarm = await on.raise(team)
  const alertOf = (who: string) =>
    on.sent.find(({ team: of, name }) => of === team.teamId && name.startsWith(who))!.alert
  const before = await quiet(team, alarm)
  const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>()
  const { promise: isWritten, resolve: written } = Promise.withResolvers<void>()
  const slow = on.rt.db.transaction().execute(async (trx) => {
    await sql`update alert set state = 'opened' where id = ${alertOf('Slow')}`.execute(trx)
    written()
    await mayCommit
  })
  await isWritten
  await noteState(on.ctxOf(team), alertOf('Quick'), { state: 'opened' })
  const between = await changes(team, alarm, before)
  assert.deepEqual(namesOf(between), ['Quick'])
  commit()
  await slow
  const after = await changes(team, alarm, between.cursor)
  assert.equal(after.alerts.find(({ id }) => id === alertOf('Slow'))?.state, 'opened')
})

test('a call that is taken in hand has not changed; a cursor of another database reads all; what is no cursor is 400', async () => {
  const team = await on.team()
  await on.someone(team, 'Aino')
  const alarm = await on.raise(team)
  const before = await quiet(team, alarm)
  await on.rt.db.updateTable('alert').set({ sending_at: on.rt.now() }).where('alarm_id', '=', alarm).execute()
  assert.deepEqual(namesOf(await changes(team, alarm, before)), [])
  assert.deepEqual(namesOf(await changes(team, alarm, '9'.repeat(19))), ['Aino'])
  for (const bad of ['', '-1', '1e3', '9'.repeat(20), 'x'])
    assert.equal((await team.call('GET', `/v1/alarms/${alarm}/alerts/changes?after=${bad}`)).status, 400, bad)
  for (const other of [await on.team(), await on.team('training', team.teamId)])
    assert.equal((await other.call('GET', `/v1/alarms/${alarm}/alerts/changes`)).status, 404)
})
