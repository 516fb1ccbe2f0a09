import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noteState } from '#server/domain/alerts/index.ts'
import type { Notice } from '#server/domain/alerts/notice.ts'
import { openMonthlyTests } from '#server/team-tests/open-monthly-tests.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const START = Date.parse('2026-11-07T16:59:00Z')
let clock = START
const told: Notice[] = []
const both = Promise.withResolvers<void>()
const taken = async (notice: Notice) => {
  if (told.push(notice) === 2) both.resolve()
  return {}
}
const rt = await withRuntime({}, { now: () => new Date(clock), channels: { sms: taken, mail: taken } })
const team = await openTeam(rt)
const [aino, pekka, ilse] = [await member('Aino', 'sms', 'mail'), await member('Pekka', 'mail'), await member('Ilse')]

test('the whole team is called once each, as a drill; the test says who was not reached, and how long it took', async () => {
  const { status, body } = await team.call('POST', '/v1/alert-tests')
  assert.equal(status, 200)
  assert.deepEqual([body.data.called, body.data.reached, body.data.secondsToHalf], [2, 0, null])
  await both.promise
  assert.deepEqual(new Set(told.map(({ member: { id } }) => id)), new Set([aino, pekka]))
  assert.ok(told.every(({ drill, purpose, alarm }) => drill && purpose === 'test' && alarm === null))
  clock += 4000
  const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } })
  await noteState(ctx, told.find((notice) => notice.member.id === aino)!.alertId, { state: 'delivered' })
  const after = await handedOver(body.data.id)
  assert.deepEqual([after.reached, after.secondsToHalf, after.secondsToLast], [1, 4, 4])
  const left = after.notReached.map(({ id, channel, state }: { id: string; channel: string; state: string }) => [
    id,
    channel,
    state,
  ])
  assert.deepEqual(left, [
    [ilse, null, null],
    [pekka, 'mail', 'accepted'],
  ])
})

test('every month by itself, once however many look; a team that has not asked for it is left alone', async () => {
  const silent = await openTeam(rt, { name: 'Another' })
  const zone = { timeZone: 'Europe/Helsinki', alerting: { monthlyTest: { day: 7, hour: 19 } } }
  assert.equal((await team.call('PATCH', `/v1/teams/${team.teamId}`, zone)).status, 200)
  const look = openMonthlyTests(rt).lookAround
  clock = START
  await look()
  assert.equal((await months()).length, 0)
  clock = START + 60_000
  await Promise.all([look(), look()])
  await look()
  assert.deepEqual(await months(), ['2026-11'])
  assert.equal((await silent.call('GET', '/v1/alert-tests')).body.count, 0)
})

test('400 for a day that not every month has', async () => {
  const monthlyTest = { day: 29, hour: 19 }
  const { status, body } = await team.call('PATCH', `/v1/teams/${team.teamId}`, { alerting: { monthlyTest } })
  assert.equal(status, 400)
  assert.deepEqual(
    body.error.fields.map(({ path }: { path: string }) => path),
    ['alerting.monthlyTest.day'],
  )
})

test('the training centre calls its own list only', async () => {
  const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
  assert.equal((await drill.call('POST', '/v1/alert-tests')).body.data.called, 0)
  await team.call('PATCH', `/v1/members/${pekka}`, { inTraining: true })
  assert.equal((await drill.call('POST', '/v1/alert-tests')).body.data.called, 1)
})

async function member(firstname: string, ...kinds: ('sms' | 'mail')[]): Promise<string> {
  const { id } = (await team.call('POST', '/v1/members', { firstname, lastname: 'Berg' })).body.data
  const written = { sms: { number: '+358401112222' }, mail: { address: `${firstname}@example.org` } }
  const channels = kinds.map((kind) => ({ kind, ...written[kind] }))
  await team.call('PUT', `/v1/members/${id}/channels`, { channels })
  return id
}

/** The test once nothing of it waits any more. */
async function handedOver(id: string) {
  for (;;) {
    const { data } = (await team.call('GET', `/v1/alert-tests/${id}`)).body
    if (!data.notReached.some(({ state }: { state: string }) => state === 'queued')) return data
  }
}

async function months(): Promise<string[]> {
  const { data } = (await team.call('GET', '/v1/alert-tests')).body
  return data.flatMap(({ month }: { month: string | null }) => month ?? [])
}
