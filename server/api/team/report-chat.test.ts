import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { openInbox } from '#testing/open-inbox.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openInbox(rt)
let report: number

beforeEach(async () => {
  report = await team.file()
})

const path = () => `/v1/reports/${report}`
const read = () => team.ok('GET', path())
const write = (text: unknown) => team.call('POST', `${path()}/messages`, { text })
const markRead = (body: object = {}) => team.ok('POST', `${path()}/read`, body)
const entries = async (action: string) => {
  const { rows } = await rt.pool.query(
    'select changes, descriptor from activity where object_id = $1 and action = $2',
    [String(report), action],
  )
  return rows
}

test('200 writes to the citizen, word for word; the chat says who', async () => {
  const text = ' Stay outside.\nIs “anyone” <b>in</b> there? 🔥 '
  const { body } = await write(text)
  const { id, createdAt, ...message } = body.data
  assert.deepEqual([typeof id, typeof createdAt], ['number', 'string'])
  const creator = message.creator
  assert.deepEqual([creator.type, creator.key.name], ['key', 'Test key'])
  assert.deepEqual(message, { side: 'centre', text, label: null, creator, photos: [] })
  assert.deepEqual(await team.ok('GET', `${path()}/messages`), [body.data])
  const { lastMessage, messages } = await read()
  assert.deepEqual([lastMessage.text, lastMessage.side, messages], [text, 'centre', 1])
})

for (const text of ['', ' \n', null, 7, undefined, 'x'.repeat(10_001), 'a\u0000b'])
  test(`400 for the text ${JSON.stringify(text)?.slice(0, 20)}; nothing is written`, async () => {
    assert.equal((await write(text)).status, 400)
    assert.equal((await read()).messages, 0)
  })

test('200 once for an Idempotency-Key', async () => {
  const send = () =>
    team.call('POST', `${path()}/messages`, { text: 'On our way' }, { headers: { 'idempotency-key': `say ${report}` } })
  const [first, again] = [await send(), await send()]
  assert.deepEqual(again.body, first.body)
  assert.equal((await read()).messages, 1)
})

test('200 counts what nobody has read; to write shows that it was read', async () => {
  await team.say(report, { text: 'Hello?' }, { text: 'It burns', label: 'App' })
  const before = await read()
  assert.deepEqual([before.unread, before.messages, before.seenAt], [2, 2, null])
  assert.equal(before.lastMessage.text, 'App: It burns')
  await write('Coming')
  const after = await read()
  assert.deepEqual([after.unread, after.messages, typeof after.seenAt], [0, 3, 'string'])
  await team.say(report, { text: 'Thanks' })
  assert.equal((await read()).unread, 1)
})

test('200 reading goes up to a message and never back; the same again writes nothing', async () => {
  const [first, second] = await team.say(report, { text: 'one' }, { text: 'two' })
  const unread = async (body: object) => (await markRead(body)).unread
  assert.equal(await unread({ message: first }), 1)
  assert.equal(await unread({ message: 0 }), 1)
  assert.equal(await unread({ message: second }), 0)
  assert.equal(await unread({ message: first }), 0)
  assert.equal(await unread({}), 0)
  assert.equal((await entries('REPORT_READ')).length, 2)
})

test('200 what is read is no more than what is there: what comes later is unread', async () => {
  assert.equal((await markRead({ message: 2_000_000_000 })).unread, 0)
  await team.say(report, { text: 'Hello?' })
  assert.equal((await read()).unread, 1)
})

test('200 the first look at a report without a chat says when it was seen, once', async () => {
  const { seenAt } = await markRead()
  assert.equal(typeof seenAt, 'string')
  assert.equal((await markRead()).seenAt, seenAt)
  assert.equal((await entries('REPORT_READ')).length, 1)
})

test('400 for a message that is no number', async () => {
  for (const message of [-1, 1.5, '1', null])
    assert.equal((await team.call('POST', `${path()}/read`, { message })).status, 400)
})

test('200 the log holds no word of the chat', async () => {
  await team.say(report, { text: 'Secret', label: 'Secret' })
  await write('Secret')
  const logged = JSON.stringify(
    (await rt.pool.query('select * from activity where object_id = $1', [String(report)])).rows,
  )
  assert.doesNotMatch(logged, /Secret/)
  assert.equal((await entries('REPORT_MESSAGE')).length, 2)
})

test('403 for a key that only reads', async () => {
  const { key } = await openTeam(rt, { teamId: team.teamId, scopes: ['reports:read'] })
  for (const [below, body] of [
    ['messages', { text: 'x' }],
    ['read', {}],
    ['link', { alarm: 'x' }],
    ['alarm', {}],
  ] as const)
    assert.equal((await team.call('POST', `${path()}/${below}`, body, { key })).status, 403)
})

test('404 for a report of the other centre', async () => {
  report = await team.file({ centre: 'training' })
  for (const [method, below] of [
    ['GET', ''],
    ['GET', '/messages'],
    ['POST', '/read'],
    ['GET', '/suggestions'],
  ] as const)
    assert.equal((await team.call(method, path() + below, method === 'POST' ? {} : undefined)).status, 404)
})
