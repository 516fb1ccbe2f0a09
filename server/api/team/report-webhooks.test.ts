import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { openInbox } from '#testing/open-inbox.ts'
import { openReceiver } from '#testing/open-receiver.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ WEBHOOK_ALLOW_PRIVATE: '1' })
const team = await openInbox(rt)

const less = (scope: string) => openTeam(rt, { teamId: team.teamId, scopes: SCOPES.filter((each) => each !== scope) })

test('a webhook hears all that happens to a report, as references only', async (t) => {
  const receiver = await openReceiver()
  t.after(receiver.close)
  await team.ok('POST', '/v1/webhooks', { url: receiver.url, events: ['REPORT_*', 'CATEGORY_*', 'REPLY_*'] })
  const report = await team.file({ description: 'Secret', address: 'Secret street' })
  await team.say(report, { text: 'Secret', label: 'Secret' })
  const path = `/v1/reports/${report}`
  await team.ok('POST', `${path}/read`, {})
  const { id } = await team.ok('POST', `${path}/alarm`, { title: 'Raised', description: null, address: null })
  await team.ok('PATCH', `/v1/alarms/${id}`, { concluded: true })
  await team.ok('PATCH', `/v1/alarms/${id}`, { concluded: false })
  await team.ok('DELETE', `${path}/link`)
  await team.ok('POST', '/v1/categories', { name: 'Noise' })
  await team.ok('POST', '/v1/replies', { text: 'Coming' })
  const reports = ['CREATE', 'MESSAGE', 'READ', 'LINK', 'CLOSE', 'REOPEN', 'UNLINK'].map((what) => `REPORT_${what}`)
  const expected = [...reports, 'CATEGORY_CREATE', 'REPLY_CREATE']
  await receiver.until(() => receiver.received.length === expected.length)
  assert.deepEqual(receiver.types(), expected)
  const said = receiver.received.map(({ body }) => body)
  assert.doesNotMatch(said.join(), /Secret|Aino|358501234567/)
  assert.ok(said.slice(0, reports.length).every((body) => JSON.parse(body).data.entry.object === String(report)))
})

test('403 for a webhook by a key that may not read what it would hear', async () => {
  for (const [scope, event] of [
    ['reports:read', 'REPORT_MESSAGE'],
    ['categories:read', 'CATEGORY_*'],
    ['replies:read', 'REPLY_CREATE'],
  ] as const) {
    const { call } = await less(scope)
    const answer = await call('POST', '/v1/webhooks', { url: 'https://example.org/hook', events: [event] })
    assert.deepEqual([answer.status, answer.body.error.message.includes(event)], [403, true])
  }
})

test('a webhook for everything, by a key that reads no reports, hears of none', async (t) => {
  const receiver = await openReceiver()
  t.after(receiver.close)
  const { call } = await less('reports:read')
  const { data } = (await call('POST', '/v1/webhooks', { url: receiver.url, events: ['*'] })).body
  const report = await team.file()
  await team.say(report, { text: 'Hello' })
  await team.ok('POST', '/v1/tags', { name: 'Last', color: '#ff0000' })
  await receiver.until(() => receiver.types().includes('TAG_CREATE'))
  assert.ok(
    receiver.types().every((type) => !type.startsWith('REPORT_')),
    receiver.types().join(),
  )
  await call('DELETE', `/v1/webhooks/${data.id}`)
})
