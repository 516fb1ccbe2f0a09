import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeReport } from '#server/domain/reports/index.ts'
import { asJson, openCaller } from '#testing/open-caller.ts'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'
import { readEvents } from '#testing/read-events.ts'
import { openLatestPositions } from './latest-positions.ts'
import { loadLatest } from './load-latest.ts'
import { callersRoom } from './position-rooms.ts'

async function openScene() {
  const server = await withLiveServer()
  const { rt } = server
  const report = await openCaller(rt)
  const share = (longitude: number, accuracy: number | null = 12) =>
    Promise.resolve(
      rt.caller.request(`${report.page}/position`, asJson('PUT', { latitude: 59.41, longitude, accuracy })),
    )
  const stop = () => Promise.resolve(rt.caller.request(`${report.page}/position`, { method: 'DELETE' }))
  const fixId = `rep_${report.id}`
  const shown = () => rt.positions.all(callersRoom(report.teamId, 'live')).map(([id, lng]) => [id, lng])
  const logged = async () => {
    const rows = await rt.db.selectFrom('activity').selectAll().where('action', '=', 'REPORT_SHARE').execute()
    return rows.map(({ object_id, alarm_id, changes }) => ({ object_id, alarm_id, changes }))
  }
  return { server, ...report, share, stop, fixId, shown, logged }
}
const sharing = (to: boolean) => [{ key: 'sharing', from: !to, to }]

test('200: consoles see it with its accuracy, the page says so, the log knows when it began and ended', async () => {
  const { server, key, share, stop, fixId, state, logged, id } = await openScene()
  const client = server.client(key)
  await client.resumed
  assert.deepEqual([(await share(18.3)).status, (await share(18.31, null)).status], [200, 200])
  await client.until(() => client.heard.positions.flat().some(([, lng]) => lng === 18.31))
  const fix = client.heard.positions.flat().at(-1)!
  assert.deepEqual(fix.slice(0, 6), [fixId, 18.31, 59.41, null, null, null])
  assert.equal(fix[7], null)
  assert.equal((await share(18.32, 7.5)).status, 200)
  const { sharing: told } = await state()
  assert.equal(told?.accuracy, 7.5)
  assert.deepEqual(await logged(), [{ object_id: String(id), alarm_id: null, changes: sharing(true) }])
  assert.deepEqual([(await stop()).status, (await stop()).status], [200, 200])
  await client.until(() => client.heard.gone.includes(fixId))
  assert.equal((await state()).sharing, null)
  assert.deepEqual((await logged())[1]?.changes, sharing(false))
  assert.equal((await logged()).length, 2)
})

test('closing ends it at once: by hand, and with the alarm it is linked to, in whose stream it stood', async () => {
  const { server, key, share, call, fixId, state, ctx, id, alarmWith, logged, shown } = await openScene()
  const client = server.client(key)
  await client.resumed
  const { alarm } = await alarmWith()
  await share(18.3)
  assert.equal((await logged())[0]?.alarm_id, alarm)
  await call('PATCH', `/v1/alarms/${alarm}`, { concluded: true })
  await client.until(() => client.heard.gone.includes(fixId))
  assert.equal((await state()).sharing, null)
  const late = await share(18.4)
  assert.deepEqual([late.status, await late.json()], [403, { error: 'closed' }])
  await call('PATCH', `/v1/alarms/${alarm}`, { concluded: false })
  await share(18.5)
  await closeReport(ctx, id, 'handled')
  await client.until(() => client.heard.gone.filter((gone) => gone === fixId).length === 2)
  assert.deepEqual(shown(), [])
})

test('closing while positions are being written leaves none behind', async () => {
  const { server, share, ctx, id, shown, key, call } = await openScene()
  const client = server.client(key)
  await client.resumed
  const writing = Array.from({ length: 20 }, (_, i) => share(18 + i / 100))
  const [answers] = await Promise.all([Promise.all(writing), closeReport(ctx, id, 'handled')])
  for (const { status } of answers) assert.ok(status === 200 || status === 403, String(status))
  await client.until(() => client.heard.activity.some(({ entry }) => entry.action === 'REPORT_CLOSE'))
  const stored = await ctx.db.selectFrom('report_position').selectAll().execute()
  assert.deepEqual(stored, [])
  await client.until(() => shown().length === 0)
  await call('POST', '/v1/tags', { name: 'After', color: '#336699' })
  await client.until(() => client.heard.activity.at(-1)?.entry.action === 'TAG_CREATE')
  assert.deepEqual(shown(), [])
})

test('not for who lacks reports:read, not in the other centre, not for another team', async () => {
  const { server, teamId, share, fixId } = await openScene()
  const seats = {
    drill: await openTeam(server.rt, { teamId, centre: 'training' }),
    crew: await openTeam(server.rt, { teamId, scopes: ['vehicles:read', 'members:read'] }),
    desk: await openTeam(server.rt, { teamId, scopes: ['reports:read'] }),
    stranger: await openTeam(server.rt, { name: 'Strangers' }),
  }
  const clients = Object.entries(seats).map(([name, { key }]) => ({ name, ...server.client(key) }))
  await Promise.all(clients.map(({ resumed }) => resumed))
  await share(18.3)
  const desk = clients.find(({ name }) => name === 'desk')!
  await desk.until(() => desk.heard.positions.length > 0)
  const seen = clients.filter(({ heard }) => heard.positions.flat().some(([id]) => id === fixId))
  assert.deepEqual(
    seen.map(({ name }) => name),
    ['desk'],
  )
  const late = server.client(seats.desk.key)
  await late.until(() => late.heard.snapshots.length > 0)
  assert.deepEqual(
    late.heard.snapshots[0]?.map(([id, lng, , , , , , accuracy]) => [id, lng, accuracy]),
    [[fixId, 18.3, 12]],
  )
})

test('the event stream has them, too', async () => {
  const { server, key, share, stop, fixId } = await openScene()
  await share(18.3)
  const answer = await server.rt.apps.team.request('/v1/events?positions=true', {
    headers: { authorization: `Bearer ${key}` },
  })
  const events = readEvents(answer)
  await events.until(() => events.data('snapshot').some(({ fixes }) => fixes[0]?.[0] === fixId))
  await stop()
  await events.until(() => events.data('positions').some(({ gone }) => gone.includes(fixId)))
  await events.close()
})

test('after a restart whoever still shares is there', async () => {
  const { server, share, fixId, teamId } = await openScene()
  await share(18.3)
  const positions = openLatestPositions()
  await loadLatest(server.rt.db, positions)
  assert.deepEqual(
    positions.all(callersRoom(teamId, 'live')).map(([id, lng, lat, , , , , accuracy]) => [id, lng, lat, accuracy]),
    [[fixId, 18.3, 59.41, 12]],
  )
})
