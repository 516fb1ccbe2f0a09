import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AlertState } from '#server/db/alert-tables.ts'
import { openAlerting } from '#testing/open-alerting.ts'
import { noteState } from './index.ts'

const on = await openAlerting()
const team = await on.team()
const member = await on.someone(team, 'Aino')
const alarm = await on.raise(team)
const { alert } = on.sent.find((one) => one.member === member)!

/** The row after these notes, one after the other, from the state in which it was called. */
async function after(...states: AlertState[]) {
  const fresh = { state: 'accepted', delivered_at: null, opened_at: null, answered_at: null, failed_at: null } as const
  await on.rt.db.updateTable('alert').set(fresh).where('id', '=', alert).execute()
  for (const state of states)
    await noteState(on.ctxOf(team), alert, { state, ...(state === 'failed' && { reason: 'Busy' }) })
  return on.rt.db.selectFrom('alert').selectAll().where('id', '=', alert).executeTakeFirstOrThrow()
}

test('states move forward only, in whatever order receipts come, and failed is the end unless something better comes', async () => {
  const ends: [AlertState[], AlertState, string | null][] = [
    [['delivered', 'accepted'], 'delivered', null],
    [['opened', 'delivered'], 'opened', null],
    [['answered', 'opened', 'failed'], 'answered', null],
    [['failed', 'accepted'], 'accepted', null],
    [['failed'], 'failed', 'Busy'],
    [['failed', 'delivered'], 'delivered', null],
    [['delivered', 'failed'], 'delivered', null],
    [['queued'], 'accepted', null],
  ]
  for (const [states, end, reason] of ends) {
    const row = await after(...states)
    assert.deepEqual([row.state, row.reason], [end, reason], states.join())
    assert.equal(row.failed_at !== null, end === 'failed')
  }
})

test('receipts of another team change nothing, and one from the other centre is told in the alarm’s own', async () => {
  await after()
  const other = await on.team()
  assert.equal(await noteState(on.ctxOf(other), alert, { state: 'opened' }), false)
  await on.pass(team, alarm, 2)
  await noteState(on.ctxOf(team, 'training'), alert, { state: 'delivered' })
  await on.settled()
  const { counts } = (await team.call('GET', `/v1/alarms/${alarm}/alerting`)).body.data
  assert.deepEqual([counts.silent, counts.notReached], [1, 0])
  const told = await on.rt.db
    .selectFrom('activity')
    .select(['action', 'centre'])
    .where('alarm_id', '=', alarm)
    .execute()
  assert.deepEqual(told.at(-1), { action: 'ALERT_UPDATE', centre: 'live' })
})
