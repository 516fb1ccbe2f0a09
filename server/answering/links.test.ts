import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLinks } from '#server/channels/links.ts'
import { openCalled } from '#testing/open-called.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example' })
const at = await openCalled(rt)
const ask = async (path: string, method = 'GET', on = rt) => {
  const answer = await on.answering.request(path, { method, headers: { accept: 'text/html' } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const linkOf = (id: string, does: 'coming' | 'not_coming' = 'coming') => `/a/${rt.links.tokenOf(id, does)}`

test('opening a link only asks, for whoever makes a preview of it; pressing answers, once', async () => {
  const alarm = await at.raise({ title: '<b>Fire</b>' })
  const { alertId } = await at.alert('mail', alarm)
  for (const method of ['GET', 'HEAD']) await ask(linkOf(alertId), method)
  const page = await ask(linkOf(alertId))
  assert.equal(page.status, 200)
  assert.match(page.text, /Are you coming\?/)
  assert.match(page.text, /&lt;b&gt;Fire/)
  assert.match(page.text, /<form method="post"><button class="send">Coming<\/button>/)
  assert.deepEqual([await at.answer(alarm), (await at.row(alertId)).state], [[], 'queued'])

  const said = await ask(linkOf(alertId), 'POST')
  assert.deepEqual([said.status, /You have answered: coming\./.test(said.text)], [200, true])
  assert.deepEqual(await at.answer(alarm), [{ status: 'coming', eta: null }])
  assert.equal((await at.row(alertId)).state, 'answered')
  const entry = await rt.db
    .selectFrom('activity')
    .select(['actor', 'changes'])
    .where('alarm_id', '=', alarm.id)
    .where('action', '=', 'RESPONSE_CREATE')
    .executeTakeFirstOrThrow()
  assert.deepEqual(entry.actor, { kind: 'member', id: at.member.id })

  for (const [path, method] of [
    [linkOf(alertId), 'POST'],
    [linkOf(alertId, 'not_coming'), 'POST'],
    [linkOf(alertId, 'not_coming'), 'GET'],
  ] as const) {
    const again = await ask(path, method)
    assert.match(again.text, /You have answered: coming\./)
    assert.match(again.text, new RegExp(`href="/respond/${alarm.id}"`))
  }
  assert.deepEqual(await at.answer(alarm), [{ status: 'coming', eta: null }])
})

test('a test has no alarm: pressing says that it has arrived', async () => {
  const { alertId } = await at.alert('ntfy', undefined)
  assert.match((await ask(linkOf(alertId))).text, /Has the test arrived\?/)
  assert.match((await ask(linkOf(alertId), 'POST')).text, /The test has arrived/)
  assert.equal((await at.row(alertId)).state, 'answered')
})

test('that nobody owns an alarm: pressing says that somebody sees to it, and answers nothing of coming', async () => {
  const alarm = await at.raise()
  const { alertId } = await at.alert('mail', alarm, { purpose: 'unowned' })
  assert.match((await ask(linkOf(alertId))).text, /Do you see to it\?/)
  const said = await ask(linkOf(alertId), 'POST')
  assert.match(said.text, /You have answered: I see to it\./)
  assert.ok(said.text.includes(`href="/?alarm=${alarm.id}"`), said.text)
  assert.deepEqual([await at.answer(alarm), (await at.row(alertId)).state], [[], 'answered'])
  const { owner } = (await at.call('GET', `/v1/alarms/${alarm.id}`)).body.data
  assert.equal(owner, null, 'an owner has signed in')
})

test('410 once the alarm is over, or after twelve hours; nothing is answered', async () => {
  const [over, old] = [await at.raise(), await at.raise()]
  const longAgo = new Date(rt.now().getTime() - 12 * 3600_000 - 1000)
  const ids = [(await at.alert('mail', over)).alertId, (await at.alert('mail', old, { at: longAgo })).alertId]
  await at.call('PATCH', `/v1/alarms/${over.id}`, { concluded: true })
  for (const id of ids)
    for (const method of ['GET', 'POST']) {
      const { status, text } = await ask(linkOf(id), method)
      assert.deepEqual([status, /This link has ended/.test(text)], [410, true])
    }
  assert.deepEqual([await at.answer(over), await at.answer(old)], [[], []])
})

test('a token that nobody made opens nothing, and neither does another alert’s or another installation’s', async () => {
  const { alertId } = await at.alert('mail', await at.raise())
  const token = rt.links.tokenOf(alertId, 'coming')
  const wrong = [
    'nonsense',
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    token.replace(/^(.{26})c/, '$1n'),
    `${rt.links.tokenOf((await at.alert('sms', await at.raise())).alertId, 'coming').slice(0, 27)}${token.slice(27)}`,
    openLinks('the secret of another installation', () => '').tokenOf(alertId, 'coming'),
    `${token}A`,
    '%00',
  ]
  for (const each of wrong)
    for (const method of ['GET', 'POST']) assert.equal((await ask(`/a/${each}`, method)).status, 404, each)
  assert.equal((await ask(`/a/${wrong[1]}/opened`, 'POST')).status, 404)
  assert.equal((await at.row(alertId)).state, 'queued')
})

test('the page runs nothing, is framed by nobody, kept nowhere, and speaks the reader’s language', async () => {
  const { alertId } = await at.alert('mail', await at.raise())
  await rt.db.updateTable('team').set({ locale: 'he' }).where('id', '=', at.teamId).execute()
  const { text, headers } = await ask(linkOf(alertId))
  assert.match(text, /<html lang="he" dir="rtl">/)
  assert.ok(!text.includes('<script'))
  assert.match(
    headers.get('content-security-policy') ?? '',
    /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
  )
  assert.deepEqual([headers.get('cache-control'), headers.get('referrer-policy')], ['no-store', 'no-referrer'])
  assert.equal((await ask(linkOf(alertId), 'PUT')).status, 405)
})

test('wrong tokens are guesses: who makes too many waits', async () => {
  const limited = await withRuntime({ RATE_LIMIT_PER_MINUTE: '5' })
  const statuses: number[] = []
  for (let n = 0; n < 7; n++) statuses.push((await ask('/a/nonsense', 'GET', limited)).status)
  assert.deepEqual(statuses, [404, 404, 404, 404, 404, 429, 429])
})
