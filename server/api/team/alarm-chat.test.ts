import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { signInAsMember } from '#testing/sign-in-as-member.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const [johan, sara] = [await signInAsMember(rt, team, 'Johan'), await signInAsMember(rt, team, 'Sara')]

const raise = async () => (await team.call('POST', '/v1/alarms', { title: 'Fire' })).body.data.id as string
const chat = async (alarm: string) => (await team.call('GET', `/v1/alarms/${alarm}/messages?sort=asc`)).body.data
const entries = async (alarm: string) => (await team.call('GET', `/v1/alarms/${alarm}/stream?sort=asc`)).body.data

test('200 members and the centre write; the log says that, and never what', async () => {
  const alarm = await raise()
  const sentAt = new Date(Date.now() - 60_000).toISOString()
  const sent = { text: 'Taking the ladder', sentId: 'aaaa-1111', sentAt }
  const { status, body } = await johan.call('POST', `/v1/alarms/${alarm}/messages`, sent)
  assert.equal(status, 200, JSON.stringify(body))
  assert.deepEqual([body.data.text, body.data.sentAt, body.data.creator.member.id], [sent.text, sentAt, johan.id])
  const dispatcher = await signIn(rt, team.teamId, 'dispatcher')
  const reply = await dispatcher.call('POST', `/v1/alarms/${alarm}/messages`, { text: 'Good' })
  assert.equal(reply.body.data.creator.member.name, 'Aino Berg')
  assert.deepEqual(
    (await chat(alarm)).map((m: { text: string }) => m.text),
    ['Taking the ladder', 'Good'],
  )
  const logged = await entries(alarm)
  assert.deepEqual(
    logged.map((e: { action: string }) => e.action),
    ['ALARM_CREATE', 'ALARM_MESSAGE', 'ALARM_MESSAGE'],
  )
  assert.ok(!JSON.stringify(logged).includes('ladder'))
})

test('200 the same sentId is written once, also when both come at once', async () => {
  const alarm = await raise()
  const send = () => johan.call('POST', `/v1/alarms/${alarm}/messages`, { text: 'Once', sentId: 'bbbb-2222' })
  const ids = [...(await Promise.all([send(), send()])), await send()].map(({ body }) => body.data.id)
  assert.equal(new Set(ids).size, 1)
  assert.equal((await chat(alarm)).length, 1)
})

test('200 own words are erased, anybody’s with the scope; 403 for those of others', async () => {
  const alarm = await raise()
  const write = async (text: string) =>
    (await johan.call('POST', `/v1/alarms/${alarm}/messages`, { text })).body.data.id as string
  const [own, other] = [await write('My words'), await write('His words')]
  const erase = (who: Pick<typeof johan, 'call'>, id: string) =>
    who.call('DELETE', `/v1/alarms/${alarm}/messages/${id}`)
  assert.equal((await erase(sara, own)).status, 403)
  for (const _ of [1, 2]) assert.equal((await erase(johan, own)).status, 200)
  assert.equal((await erase(team, other)).status, 200)
  assert.deepEqual(
    (await chat(alarm)).map((m: { text: string | null }) => m.text),
    [null, null],
  )
  const { rows } = await rt.pool.query(`select count(*)::int as n from alarm_message where text is not null`)
  assert.ok(!JSON.stringify(await entries(alarm)).includes('words') && rows[0].n > 0)
  assert.equal((await entries(alarm)).filter((e: { action: string }) => e.action === 'ALARM_ERASE').length, 2)
})

test('200 each reads for themselves, the centre as one; a mark only goes forward', async () => {
  const alarm = await raise()
  const write = async (text: string) =>
    (await johan.call('POST', `/v1/alarms/${alarm}/messages`, { text })).body.data.id as string
  const [first, second] = [await write('One'), await write('Two')]
  const read = (who: Pick<typeof johan, 'call'>, message: string) =>
    who.call('PUT', `/v1/alarms/${alarm}/messages/read`, { message })
  await read(sara, first)
  const { body } = await read(team, second)
  assert.deepEqual(
    body.data.map((mark: { member: { name: string } | null; message: string }) => [
      mark.member?.name ?? null,
      mark.message,
    ]),
    [
      [null, second],
      ['Johan Nyberg', second],
      ['Sara Nyberg', first],
    ],
  )
  const before = (await entries(alarm)).length
  await read(team, first)
  assert.deepEqual((await read(team, second)).body.data, body.data)
  assert.equal((await entries(alarm)).length, before)
  assert.equal((await read(sara, 'msg_unknown')).status, 404)
})

test('400 for no words, too many, a name that is none; 403 for who is no member', async () => {
  const alarm = await raise()
  const wrong = [
    { text: '  ' },
    { text: 'x'.repeat(2001) },
    { text: 'a', sentId: 'a b' },
    { text: 'a', sentAt: 'soon' },
  ]
  for (const body of wrong) assert.equal((await johan.call('POST', `/v1/alarms/${alarm}/messages`, body)).status, 400)
  const nobody = await signInAsMember(rt, team, 'Nobody')
  await team.call('PATCH', `/v1/members/${nobody.id}`, { user: null })
  assert.equal((await nobody.call('POST', `/v1/alarms/${alarm}/messages`, { text: 'a' })).status, 403)
  assert.deepEqual(await chat(alarm), [])
})
