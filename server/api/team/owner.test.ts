import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()

/** A team with an alarm that nobody owns, and two who sit at desks. */
async function open(centre: 'live' | 'training' = 'live') {
  const team = await openTeam(rt, { centre })
  const { id, owner, unowned } = (await team.call('POST', '/v1/alarms', { title: 'Fire' })).body.data
  assert.deepEqual([owner, typeof unowned.since], [null, 'string'])
  const [anna, bert] = [await signIn(rt, team.teamId, 'dispatcher'), await signIn(rt, team.teamId, 'dispatcher')]
  const path = `/v1/alarms/${id}/owner`
  const owns = async () => (await team.call('GET', `/v1/alarms/${id}`)).body.data.owner?.id ?? null
  return { ...team, alarm: id, path, anna, bert, owns }
}

/** The entries of that action about its alarm, the oldest first. */
async function actionsOf({ call, alarm }: Pick<Awaited<ReturnType<typeof open>>, 'call' | 'alarm'>, action: string) {
  const { data } = (await call('GET', `/v1/alarms/${alarm}/stream?sort=asc`)).body
  return data.filter((entry: { action: string }) => entry.action === action)
}

test('200 somebody at a desk owns an alarm; again it changes nothing', async () => {
  const team = await open()
  const { status, body } = await team.anna.call('PUT', team.path, { user: 'me' })
  const { owner, unowned } = body.data
  assert.deepEqual(
    [status, owner.id, typeof owner.name, typeof owner.since, unowned],
    [200, team.anna.user, 'string', 'string', null],
  )
  const again = await team.anna.call('PUT', team.path, { user: 'me' })
  assert.deepEqual(again.body.data, body.data)
  const [entry, ...more] = await actionsOf(team, 'ALARM_OWN')
  assert.deepEqual([entry.changes, more.length], [[{ key: 'owner', from: null, to: team.anna.user }], 0])
  assert.equal((await team.anna.call('GET', '/v1/session')).body.data.user.id, team.anna.user)
})

test('two who press at once: one owns it, the other is told who', async () => {
  for (let i = 0; i < 5; i++) {
    const team = await open()
    const answers = await Promise.all([team.anna, team.bert].map(({ call }) => call('PUT', team.path, { user: 'me' })))
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409])
    const [won, lost] = answers.toSorted((a, b) => a.status - b.status)
    assert.equal(await team.owns(), won!.body.data.owner.id)
    assert.ok(lost!.body.error.message.includes(won!.body.data.owner.name), lost!.body.error.message)
    assert.equal((await actionsOf(team, 'ALARM_OWN')).length, 1)
  }
})

test('409 to take it from somebody else without a reason; with one it is taken, and one’s own is handed over without', async () => {
  const team = await open()
  await team.anna.call('PUT', team.path, { user: 'me' })
  for (const [method, body] of [['PUT', { user: 'me' }], ['DELETE']] as const)
    assert.equal((await team.bert.call(method, team.path, body)).status, 409)
  assert.equal((await team.call('PUT', team.path, { user: team.bert.user })).status, 409, 'a key, too')
  assert.equal((await team.bert.call('PUT', team.path, { user: 'me', reason: ' ' })).status, 400)
  assert.equal((await team.bert.call('PUT', team.path, { user: 'me', reason: 'Anna is away' })).status, 200)
  assert.equal((await team.bert.call('PUT', team.path, { user: team.anna.user })).status, 200, 'handed over')
  const changes = (await actionsOf(team, 'ALARM_OWN')).map((entry: { changes: object[] }) => entry.changes)
  assert.deepEqual(changes[1], [
    { key: 'owner', from: team.anna.user, to: team.bert.user },
    { key: 'reason', from: null, to: 'Anna is away' },
  ])
  assert.equal((await team.bert.call('DELETE', `${team.path}?reason=She%20has%20gone`)).status, 200)
  assert.equal(await team.owns(), null)
})

test('200 it is released: nobody owns it from now on, once', async () => {
  const team = await open()
  await team.anna.call('PUT', team.path, { user: 'me' })
  const { body } = await team.anna.call('DELETE', team.path)
  assert.deepEqual([body.data.owner, typeof body.data.unowned.since], [null, 'string'])
  assert.equal((await team.anna.call('DELETE', team.path)).status, 200)
  assert.equal((await actionsOf(team, 'ALARM_DISOWN')).length, 1)
})

test('409 for an alarm that is over, which keeps who owned it; nobody is asked to own it then', async () => {
  const team = await open()
  await team.anna.call('PUT', team.path, { user: 'me' })
  await team.call('PATCH', `/v1/alarms/${team.alarm}`, { concluded: true })
  assert.equal((await team.bert.call('PUT', team.path, { user: 'me', reason: 'Mine' })).status, 409)
  assert.equal((await team.anna.call('DELETE', team.path)).status, 409)
  assert.equal(await team.owns(), team.anna.user)
  const other = await open()
  const { body } = await other.call('PATCH', `/v1/alarms/${other.alarm}`, { concluded: true })
  assert.equal(body.data.unowned, null)
  const resumed = await other.call('PATCH', `/v1/alarms/${other.alarm}`, { concluded: false })
  assert.equal(typeof resumed.body.data.unowned.since, 'string', 'it rings again')
})

test('412 for a version that is no longer the alarm’s', async () => {
  const team = await open()
  const etag = (await team.call('GET', `/v1/alarms/${team.alarm}`)).headers.get('etag')!
  await team.call('PATCH', `/v1/alarms/${team.alarm}`, { title: 'Smoke' })
  const init = { method: 'PUT', body: JSON.stringify({ user: 'me' }) }
  const headers = { cookie: team.anna.cookie, origin: 'http://localhost', host: 'localhost', 'if-match': etag }
  assert.equal((await rt.apps.team.request(team.path, { ...init, headers })).status, 412)
  assert.equal(await team.owns(), null)
})

test('400 for “me” of a key, and for who is no user of the team or may see nothing in it', async () => {
  const [team, foreign] = [await open(), await open()]
  const { user: none } = await signIn(rt, team.teamId, 'member')
  await rt.pool.query(`update membership set rights = 'none' where user_id = $1`, [none])
  for (const user of ['me', 'nobody', '', foreign.anna.user, none]) {
    const { status, body } = await team.call('PUT', team.path, { user })
    assert.deepEqual([status, body.error.fields[0]?.path], [400, 'user'], user)
  }
  assert.equal((await team.call('PUT', team.path, { user: team.bert.user })).status, 200, 'a key names a user')
})

test('404 for an alarm of another team and of the other centre; 403 for who only reads', async () => {
  const [team, foreign, drill] = [await open(), await open(), await open('training')]
  assert.equal((await foreign.anna.call('PUT', team.path, { user: 'me' })).status, 404)
  assert.equal((await drill.anna.call('PUT', drill.path, { user: 'me' })).status, 404, 'asked for in the live centre')
  const { call } = await signIn(rt, team.teamId, 'member')
  assert.equal((await call('PUT', team.path, { user: 'me' })).status, 403)
  assert.deepEqual([await team.owns(), await drill.owns()], [null, null])
})

test('who leaves the team owns nothing: their alarms are nobody’s and ring anew, each in the log of its centre', async () => {
  const crowd = await openCrowd(rt)
  const [admin, leaver] = [await crowd.addPerson('admin'), await crowd.addPerson('dispatcher')]
  for (const centre of ['live', 'training'] as const) {
    const { call } = await openTeam(rt, { teamId: crowd.teamId, centre })
    const { id } = (await call('POST', '/v1/alarms', { title: 'Fire' })).body.data
    assert.equal((await call('PUT', `/v1/alarms/${id}/owner`, { user: leaver.userId })).status, 200)
  }
  assert.equal((await crowd.call('DELETE', `/api/v3/users/${leaver.id}`, undefined, { key: admin.token })).status, 200)
  for (const centre of ['live', 'training'] as const) {
    const { call } = await openTeam(rt, { teamId: crowd.teamId, centre })
    const [{ id, owner, unowned }] = (await call('GET', '/v1/alarms')).body.data
    assert.deepEqual([owner, typeof unowned.since], [null, 'string'])
    const [entry] = await actionsOf({ call, alarm: id }, 'ALARM_DISOWN')
    assert.deepEqual(entry.changes, [{ key: 'owner', from: leaver.userId, to: null }])
  }
})

test('200 the users of the team are listed, and nobody of another', async () => {
  const [team] = [await open(), await open()]
  const { status, body } = await team.call('GET', '/v1/owners?sort=asc')
  const ids = body.data.map(({ id }: { id: string }) => id)
  assert.deepEqual([status, ids, body.count], [200, [team.anna.user, team.bert.user], 2])
  const first = (await team.call('GET', '/v1/owners?limit=1')).body
  assert.deepEqual(
    (await team.call('GET', `/v1/owners?limit=1&after=${first.cursor.after}`)).body.data[0].id,
    team.anna.user,
  )
})
