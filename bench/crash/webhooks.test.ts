import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { request } from 'undici'
import { openReceiver } from '#testing/open-receiver.ts'
import { KEY, newDataDir, type ServerProcess, startServer } from '../server-process.ts'
import { openWriters } from './writers.ts'

test('kill -9 between an alarm and its webhook: after the restart every acknowledged alarm arrives, under one id', async (t) => {
  const data = newDataDir()
  const receiver = await openReceiver()
  t.after(() => Promise.all([data.remove(), receiver.close()]))
  const settings = { WEBHOOK_ALLOW_PRIVATE: '1' }
  const first = await startServer(data.dir, settings)
  await subscribe(first, receiver.url)
  const writers = await openWriters(first)
  await receiver.until(() => receiver.received.length > 20) // alarms, deliveries and attempts are all under way
  await writers.reached(400)
  await first.end('SIGKILL')
  await writers.stop()
  const { alarms } = writers.acknowledged
  const before = receiver.received.length

  const second = await startServer(data.dir, settings)
  const arrived = () => new Set(receiver.received.map(({ message }) => message.data.alarm))
  await receiver.until(() => alarms.every((id) => arrived().has(id)))
  assert.ok(before < alarms.length, 'nothing was left to deliver after the restart')
  const idsByAlarm = Map.groupBy(receiver.received, ({ message }) => message.data.alarm)
  for (const [alarm, heard] of idsByAlarm)
    assert.equal(new Set(heard.map(({ headers }) => headers['webhook-id'])).size, 1, `${alarm} has several ids`)
  t.diagnostic(`${alarms.length} alarms, ${before} told before the kill, ${receiver.received.length} POSTs in all`)
  await assertOncePerEntry(second)
  assert.equal(await second.end('SIGTERM'), 0)
})

async function subscribe({ url }: ServerProcess, hook: string): Promise<void> {
  const body = JSON.stringify({ url: hook, events: ['ALARM_CREATE'] })
  const headers = { authorization: `Bearer ${KEY}` }
  const { statusCode, body: answer } = await request(`${url}/v1/webhooks`, { method: 'POST', headers, body })
  assert.equal(statusCode, 200, await answer.text())
}

/** One delivery for each alarm in the log, neither more nor less. */
async function assertOncePerEntry({ databaseUrl }: ServerProcess): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  const { rows } = await db.query(`
    select count(*)::int as entries, count(d.id)::int as deliveries, count(distinct d.seq)::int as told
    from activity a full join webhook_delivery d on d.seq = a.seq where a.action = 'ALARM_CREATE'`)
  await db.end()
  assert.deepEqual([rows[0].deliveries, rows[0].told], [rows[0].entries, rows[0].entries])
}
