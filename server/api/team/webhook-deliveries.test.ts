import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openReceiver } from '#testing/open-receiver.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ WEBHOOK_ALLOW_PRIVATE: '1' })
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
const receiver = await openReceiver(({ message }) => ({ status: 200, body: `got ${message.type}` }))

after(() => receiver.close())

const make = async (by: typeof team) =>
  (await by.call('POST', '/v1/webhooks', { url: receiver.url, events: ['TAG_*'] })).body.data.id

const id = await make(team)

const test1 = async (webhook = id, by = team) => (await by.call('POST', `/v1/webhooks/${webhook}/test`)).body.data
const arrived = (delivery: string, times = 1) =>
  receiver.until(() => receiver.ids().filter((one) => one === delivery).length === times)
const path = (delivery = '', webhook = id) => `/v1/webhooks/${webhook}/deliveries${delivery && `/${delivery}`}`

test('200 a test is queued, arrives as TEST, and is listed with its answer', async () => {
  const delivery = await test1()
  assert.match(delivery.id, /^whd_[0-9a-z]{26}00$/)
  assert.deepEqual([delivery.type, delivery.seq, delivery.webhook, delivery.status], ['TEST', null, id, 'pending'])
  await arrived(delivery.id)
  const { message } = receiver.received.at(-1)!
  assert.deepEqual([message.type, message.data], ['TEST', { team: team.teamId, centre: 'live', webhook: id }])
  await team.call('POST', '/v1/tags', { name: 'After it', color: '#000000' }) // one lane: the next comes after this is written
  await receiver.until(() => receiver.types().includes('TAG_CREATE'))
  const { attempts, ...shown } = (await team.call('GET', path(delivery.id))).body.data
  assert.deepEqual([attempts.length, attempts[0].status, attempts[0].answer], [1, 200, 'got TEST'])
  const listed = (await team.call('GET', `${path()}?search=test&status=delivered`)).body
  assert.deepEqual([listed.count, listed.data], [1, [shown]])
})

test('200 a replay sends it again under the same id', async () => {
  const delivery = await test1()
  await arrived(delivery.id)
  assert.equal((await team.call('POST', `${path(delivery.id)}/replay`)).status, 200)
  await arrived(delivery.id, 2)
})

test('200 a test sent twice with one Idempotency-Key is sent once', async () => {
  const headers = { 'idempotency-key': 'a test' }
  const post = async () => (await team.call('POST', `/v1/webhooks/${id}/test`, undefined, { headers })).body.data.id
  assert.equal(await post(), await post())
})

test('200 pages through deliveries in both directions', async () => {
  const fresh = await make(team)
  const ids: string[] = []
  for (let n = 0; n < 5; n++) ids.push((await test1(fresh)).id)
  const first = (await team.call('GET', `${path('', fresh)}?limit=2&sort=asc`)).body
  const second = (await team.call('GET', `${path('', fresh)}?limit=2&sort=asc&after=${first.cursor.after}`)).body
  const back = (await team.call('GET', `${path('', fresh)}?limit=2&sort=asc&before=${second.cursor.before}`)).body
  const idsOf = ({ data }: { data: { id: string }[] }) => data.map((one) => one.id)
  assert.deepEqual(
    [first.count, idsOf(first), idsOf(second), idsOf(back)],
    [5, ids.slice(0, 2), ids.slice(2, 4), ids.slice(0, 2)],
  )
})

for (const query of ['status=lost', 'limit=0', 'after=nonsense', 'sort=up'])
  test(`400 for ?${query}`, async () => assert.equal((await team.call('GET', `${path()}?${query}`)).status, 400))

test('403 without the scope', async () => {
  const delivery = await test1()
  const other = await openTeam(rt, { teamId: team.teamId, scopes: ['webhooks:create'] })
  assert.equal((await other.call('GET', path())).status, 403)
  assert.equal((await other.call('GET', path(delivery.id))).status, 403)
  const reader = await openTeam(rt, { teamId: team.teamId, scopes: ['webhooks:read'] })
  assert.equal((await reader.call('GET', path(delivery.id))).status, 200)
  assert.equal((await reader.call('POST', `${path(delivery.id)}/replay`)).status, 403)
  assert.equal((await reader.call('POST', `/v1/webhooks/${id}/test`)).status, 403)
})

test('404 for a delivery of another team, centre or webhook, on every operation', async () => {
  const [foreign, training, other] = [await make(stranger), await make(drill), await make(team)]
  const theirs: [string, string][] = [
    [foreign, (await test1(foreign, stranger)).id],
    [training, (await test1(training, drill)).id],
    [id, (await test1(other)).id],
    [id, (await test1(foreign, stranger)).id],
    [id, `whd_${'0'.repeat(28)}`],
    [id, 'nothing'],
  ]
  for (const [webhook, delivery] of theirs) {
    assert.equal((await team.call('GET', path(delivery, webhook))).status, 404)
    assert.equal((await team.call('POST', `${path(delivery, webhook)}/replay`)).status, 404)
  }
  for (const webhook of [foreign, training, 'nothing']) {
    assert.equal((await team.call('GET', path('', webhook))).status, 404)
    assert.equal((await team.call('POST', `/v1/webhooks/${webhook}/test`)).status, 404)
  }
})

test('a webhook turned elsewhere by a key that may read less takes nothing of what it heard before along', async (t) => {
  const [here, elsewhere] = [await openReceiver(), await openReceiver()]
  t.after(() => Promise.all([here.close(), elsewhere.close()]))
  const wish = { url: here.url, events: ['TAG_*'] }
  const hook = (await team.call('POST', '/v1/webhooks', wish)).body.data.id
  await team.call('POST', '/v1/tags', { name: 'Before', color: '#000000' })
  await here.until(() => here.received.length === 1)
  const told = here.ids()[0] as string
  const other = await openTeam(rt, { teamId: team.teamId, scopes: ['webhooks:update', 'webhooks:read', 'roles:read'] })
  const change = { url: elsewhere.url, events: ['ROLE_*'] }
  assert.equal((await other.call('PATCH', `/v1/webhooks/${hook}`, change)).status, 200)
  await other.call('POST', `${path(told, hook)}/replay`)
  const after = await test1(hook, other) // one lane: it comes after the replay
  await elsewhere.until(() => elsewhere.ids().includes(after.id))
  assert.deepEqual(elsewhere.types(), ['TEST'])
  const { status, attempts } = (await other.call('GET', path(told, hook))).body.data
  assert.deepEqual([status, attempts.at(-1).error], ['dead', 'The webhook may no longer hear of this'])
})
