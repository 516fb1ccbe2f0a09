import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openReceiver } from '#testing/open-receiver.ts'
import { call } from '../api.ts'
import { giveChannels, query, seedCrew } from '../called-crew.ts'
import { newDataDir, startServer } from '../server-process.ts'

const MEMBERS = 500

test('kill -9 in the middle of a wave of 500: everybody is called, and nobody twice by the same channel', async (t) => {
  const data = newDataDir()
  const receiver = await openReceiver(() => ({ status: 200 }))
  t.after(() => Promise.all([data.remove(), receiver.close()]))
  const start = () => startServer(data.dir, { BENCH_RECEIVER: receiver.url }, [], 'serve-alerting.ts')
  const first = await start()
  await seedCrew(first, MEMBERS)
  await giveChannels(first, ['ntfy', 'mail'])
  const me = await call<{ data: { team: { id: string } } }>(first, 'GET', '/')
  // Only what failed goes on to the next channel while this is looked at.
  await call(first, 'PATCH', `/v1/teams/${me.data.team.id}`, { alerting: { next: 3600, realarm: 3600 } })
  const { data: alarm } = await call<{ data: { id: string } }>(first, 'POST', '/v1/alarms', { title: 'Fire' })
  await receiver.until(() => receiver.received.length > 100)
  await first.end('SIGKILL')
  const before = receiver.received.length
  assert.ok(before < MEMBERS, 'it was over before it was killed')

  const second = await start()
  const called = () => new Set(receiver.received.map(({ message }) => message.member)).size
  await receiver.until(() => called() === MEMBERS)
  await untilSent(second.databaseUrl, alarm.id)
  const ways = receiver.received.map(({ message }) => `${message.member} ${message.channel}`)
  assert.equal(new Set(ways).size, ways.length, 'somebody was called twice by the same channel')
  const [row] = await query<{ waves: number; cut: number }>(
    second,
    `select (select count(*)::int from alert_wave where alarm_id = $1) as waves,
      (select count(*)::int from alert where alarm_id = $1 and state = 'failed') as cut`,
    [alarm.id],
  )
  t.diagnostic(`${before} handed over before the kill, ${ways.length} in all, ${row?.cut} cut off and called by mail`)
  assert.equal(row?.waves, 1)
  assert.equal(await second.end('SIGTERM'), 0)
})

/** Resolves when no call of the alarm waits any more: also what the kill cut off has been settled. */
async function untilSent(databaseUrl: string, alarmId: string): Promise<void> {
  for (;;) {
    const waiting = "select count(*)::int as waiting from alert where alarm_id = $1 and state = 'queued'"
    const [row] = await query<{ waiting: number }>({ databaseUrl }, waiting, [alarmId])
    if (row?.waiting === 0) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
