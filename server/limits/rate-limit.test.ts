import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { createUser } from '#server/domain/founding/index.ts'

import { PASSWORD } from '#testing/add-person.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openReports } from '#testing/open-reports.ts'
import { type Answer, openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { openGuesses } from './guesses.ts'
import { openRateLimits } from './rate-limit.ts'

const rt = await withRuntime({ RATE_LIMIT_PER_MINUTE: '120', TRUST_PROXY: '1' })
let at = 0
// A clock that stands still until a test moves it: what is refused does not depend on how fast this machine is.
beforeEach(() => {
  at = 0
  const now = () => at
  Object.assign(rt, { limits: openRateLimits(rt.config, now), guesses: openGuesses(rt.config, now) })
  rt.keys.forget()
})

const repeat = async (times: number, ask: () => Promise<Answer>) => {
  const answers: Answer[] = []
  for (let n = 0; n < times; n++) answers.push(await ask())
  return answers
}
const statuses = (answers: Answer[]) =>
  Object.fromEntries(Object.entries(Object.groupBy(answers, (a) => a.status)).map(([s, all]) => [s, all!.length]))
const limitOf = ({ headers }: Answer) =>
  ['ratelimit-policy', 'ratelimit', 'retry-after'].map((name) => headers.get(name))

/** A key with its own setting; `small` ones make short tests. */
async function openSmall(requestsPerMinute: number) {
  const team = await openTeam(rt)
  await rt.pool.query('update api_key set requests_per_minute = $1 where team_id = $2', [
    requestsPerMinute,
    team.teamId,
  ])
  return team
}

describe('the team API', () => {
  test('the burst passes; then 429 in its own dialect, which leaves nothing behind', async () => {
    const { call } = await openTeam(rt)
    const answers = await repeat(302, () => call('GET', '/v1/tags?limit=1'))
    assert.deepEqual(statuses(answers), { 200: 300, 429: 2 })
    const { body } = await call('POST', '/v1/tags', { name: 'Fire', color: '#ff0000' })
    assert.deepEqual([body.error.status, body.error.code, body.error.fields], [429, 'too_many_requests', []])
    at += 500
    assert.equal((await call('GET', '/v1/tags')).body.count, 0)
  })

  test('the headers in the exact form of the draft: on success, on every refusal, and on 429', async () => {
    const { call } = await openTeam(rt)
    const policy = '"default";q=300;w=150'
    assert.deepEqual(limitOf(await call('GET', '/v1/tags')), [policy, '"default";r=299;t=1', null])
    assert.deepEqual(limitOf(await call('GET', '/v1/tags/unknown')), [policy, '"default";r=298;t=1', null])
    assert.deepEqual(limitOf(await call('POST', '/v1/tags', {})), [policy, '"default";r=297;t=1', null])
    await repeat(297, () => call('GET', '/v1/session'))
    assert.deepEqual(limitOf(await call('GET', '/v1/tags')), [policy, '"default";r=0;t=1', '1'])
  })

  test('it fills by two a second', async () => {
    const { call } = await openTeam(rt)
    await repeat(300, () => call('GET', '/v1/tags?limit=1'))
    at += 2000
    assert.deepEqual(statuses(await repeat(6, () => call('GET', '/v1/tags?limit=1'))), { 200: 4, 429: 2 })
  })

  test('a key’s own setting counts, in all of its buckets, and Retry-After is as long as it takes', async () => {
    const { call } = await openSmall(6)
    const answers = await repeat(16, () => call('GET', '/v1/tags'))
    assert.deepEqual(statuses(answers), { 200: 15, 429: 1 })
    assert.deepEqual(limitOf(answers[15]!), ['"default";q=15;w=150', '"default";r=0;t=10', '10'])
    assert.equal((await call('POST', '/v1/alarms', {})).headers.get('ratelimit-policy'), '"alarms";q=30;w=60')
  })

  test('alarms and positions have buckets of their own, larger ones', async () => {
    const { call } = await openTeam(rt)
    const { body } = await call('POST', '/v1/vehicles', { name: 'Engine', type: 'engine' })
    await repeat(300, () => call('GET', '/v1/tags?limit=1'))
    const alarm = await call('POST', '/v1/alarms', { title: 'Fire' })
    assert.deepEqual(limitOf(alarm), ['"alarms";q=600;w=60', '"alarms";r=599;t=1', null])
    const fix = await call('POST', `/v1/vehicles/${body.data.id}/positions`, { latitude: 60, longitude: 24 })
    assert.deepEqual(limitOf(fix), ['"positions";q=2000;w=10', '"positions";r=1999;t=1', null])
    assert.deepEqual([alarm.status, fix.status], [200, 200])
  })

  test('no alarm is raised by a refused request, and a repeat with its Idempotency-Key counts too', async () => {
    const { call } = await openSmall(1)
    const raise = () => call('POST', '/v1/alarms', { title: 'Once' }, { headers: { 'idempotency-key': 'same' } })
    const answers = await repeat(6, raise)
    assert.deepEqual(statuses(answers), { 200: 5, 429: 1 })
    at += 12_000
    const again = await raise()
    assert.equal(again.body.data.id, answers[0]!.body.data.id)
    assert.equal((await call('GET', '/v1/alarms')).body.count, 1)
  })

  test('another key does not feel it, of the same team or of another', async () => {
    const loud = await openSmall(2)
    const same = await openTeam(rt, { teamId: loud.teamId })
    assert.equal((await repeat(9, () => loud.call('GET', '/v1/tags'))).at(-1)!.status, 429)
    assert.equal((await same.call('GET', '/v1/tags')).status, 200)
    assert.equal((await (await openTeam(rt)).call('GET', '/v1/tags')).status, 200)
  })

  test('an answer that is a stream says it, too', async () => {
    const { key } = await openTeam(rt)
    const answer = await rt.apps.team.request('/v1/events', { headers: { authorization: `Bearer ${key}` } })
    await answer.body?.cancel()
    assert.equal(answer.headers.get('ratelimit'), '"default";r=299;t=1')
  })

  test('403 and 404 count, and 429 comes before both', async () => {
    const team = await openSmall(2)
    await rt.pool.query(`update api_key set scopes = '{tags:read}' where team_id = $1`, [team.teamId])
    await repeat(5, () => team.call('GET', '/v1/tags/unknown'))
    assert.equal((await team.call('GET', '/v1/vehicles')).status, 429)
    at += 30_000
    assert.equal((await team.call('GET', '/v1/vehicles')).status, 403)
  })

  test('a console asks for more: ten times the average', async () => {
    const { teamId } = await openTeam(rt)
    const email = 'seat@example.org'
    await createUser(
      rt.db,
      { email, password: PASSWORD, firstname: 'A', lastname: 'B', teamId, rights: 'admin' },
      rt.now(),
    )
    const sent = {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost', host: 'localhost' },
    }
    const body = JSON.stringify({ email, password: PASSWORD })
    const signedIn = await rt.auth.handler(new Request('http://localhost/api/auth/sign-in/email', { ...sent, body }))
    const cookie = signedIn.headers.getSetCookie().join('; ')
    const answer = await rt.apps.team.request('/v1/tags', { headers: { cookie, host: 'localhost' } })
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('ratelimit-policy'), '"default";q=3000;w=150')
  })
})

describe('the reports API', () => {
  test('429 in its own dialect, per key', async () => {
    const { call, teamId } = await openReports(rt)
    await rt.pool.query('update api_key set requests_per_minute = 2 where team_id = $1', [teamId])
    rt.keys.forget()
    at += 1000 // what opening the team has used
    const answers = await repeat(6, () => call('GET', '/api/v1/categories'))
    const refused = answers.find(({ status }) => status === 429)!
    assert.deepEqual(limitOf(refused), ['"default";q=5;w=150', '"default";r=0;t=30', '30'])
    assert.equal(refused.body.errors[0].code, 'INPUT_SCHEMA_VIOLATION')
    assert.deepEqual(limitOf(answers[0]!).slice(0, 1), ['"default";q=5;w=150'])
  })
})

describe('the crowd API', () => {
  test('429 in its own dialect, per token', async () => {
    const crowd = await openCrowd(rt)
    const [key, other] = [await crowd.anonymous(), await crowd.anonymous()]
    const answers = await repeat(301, () => crowd.call('GET', '/api/v3/posts?limit=1', undefined, { key }))
    assert.deepEqual(statuses(answers), { 200: 300, 429: 1 })
    const refused = answers.at(-1)!
    assert.deepEqual(limitOf(refused), ['"default";q=300;w=150', '"default";r=0;t=1', '1'])
    assert.equal(refused.body.errors[0].status, 429)
    assert.equal(refused.headers.get('access-control-allow-origin'), '*')
    assert.equal((await crowd.call('GET', '/api/v3/posts', undefined, { key: other })).status, 200)
  })

  test('the headers stay on as JSONP', async () => {
    const crowd = await openCrowd(rt)
    const key = await crowd.anonymous()
    const answer = await crowd.call('GET', '/api/v3/posts?format=jsonp&callback=f', undefined, { key })
    assert.equal(answer.headers.get('content-type'), 'application/javascript; charset=utf-8')
    assert.deepEqual(limitOf(answer), ['"default";q=300;w=150', '"default";r=299;t=1', null])
  })

  test('exchanges of credentials for a token count by address', async () => {
    const crowd = await openCrowd(rt)
    const from = (address: string) => () => crowd.exchange({}, { headers: { 'x-forwarded-for': address } })
    const answers = await repeat(301, from('203.0.113.1'))
    assert.deepEqual(statuses(answers), { 200: 300, 429: 1 })
    assert.deepEqual(limitOf(answers[0]!), ['"default";q=300;w=150', '"default";r=299;t=1', null])
    assert.equal((await from('203.0.113.2')()).status, 200)
  })

  test('wrong passwords are counted as on the sign-in page: ten a minute from an address', async () => {
    const crowd = await openCrowd(rt)
    const { email } = await crowd.addPerson('member')
    const attempt = (password: string) => () =>
      crowd.exchange(
        { grant_type: 'password', username: email, password },
        { headers: { 'x-forwarded-for': '203.0.113.3' } },
      )
    assert.deepEqual(statuses(await repeat(13, attempt('wrong password'))), { 400: 10, 429: 3 })
    assert.equal((await attempt(PASSWORD)()).status, 429)
    at += 6000
    assert.equal((await attempt(PASSWORD)()).status, 200)
  })
})

describe('wrong keys', () => {
  const guesser = (call: Awaited<ReturnType<typeof openTeam>>['call'], address: string) => {
    let n = 0
    return (key = `guess-${n++}`) =>
      call('GET', '/v1/tags', undefined, { key, headers: { 'x-forwarded-for': address } })
  }

  test('401 sixty times from an address, then 429; more after a second', async () => {
    const guess = guesser((await openTeam(rt)).call, '203.0.113.4')
    const answers = await repeat(62, guess)
    assert.deepEqual(statuses(answers), { 401: 60, 429: 2 })
    assert.deepEqual(limitOf(answers.at(-1)!), [null, null, '1'])
    assert.equal(answers.at(-1)!.body.error.code, 'too_many_requests')
    at += 1000
    assert.deepEqual(statuses(await repeat(2, guess)), { 401: 1, 429: 1 })
  })

  test('another address, and a key that has worked, do not feel it', async () => {
    const team = await openTeam(rt)
    const [guess, calm] = [guesser(team.call, '203.0.113.5'), guesser(team.call, '203.0.113.6')]
    assert.equal((await guess(team.key)).status, 200)
    await repeat(60, guess)
    assert.equal((await guess()).status, 429)
    assert.equal((await guess(team.key)).status, 200)
    assert.equal((await calm()).status, 401)
  })

  test('nor does a key that has not been used since the start', async () => {
    const team = await openTeam(rt)
    const guess = guesser(team.call, '203.0.113.9')
    rt.keys.forget()
    await repeat(61, guess)
    assert.equal((await guess()).status, 429)
    assert.equal((await guess(team.key)).status, 200)
  })

  test('right keys are not counted', async () => {
    const team = await openTeam(rt)
    const guess = guesser(team.call, '203.0.113.7')
    await repeat(200, () => guess(team.key))
    assert.equal((await guess()).status, 401)
  })

  test('wrong reports keys and crowd tokens count, too', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.8' }
    const { call } = await openReports(rt)
    assert.deepEqual(
      statuses(await repeat(30, () => call('GET', '/api/v1/categories', undefined, { key: 'ak_x', headers }))),
      { 401: 30 },
    )
    const crowd = await openCrowd(rt)
    const answers = await repeat(31, () => crowd.call('GET', '/api/v3/posts', undefined, { key: 'x', headers }))
    assert.deepEqual(statuses(answers), { 401: 30, 429: 1 })
  })
})

test('with RATE_LIMIT_PER_MINUTE=0 nothing is limited, not even a key with a setting of its own', async () => {
  const off = { RATE_LIMIT_PER_MINUTE: 0 }
  Object.assign(rt, { limits: openRateLimits(off), guesses: openGuesses(off) })
  const { call } = await openSmall(1)
  const answers = await repeat(100, () => call('GET', '/v1/tags'))
  assert.deepEqual(statuses(answers), { 200: 100 })
  assert.deepEqual(limitOf(answers[0]!), [null, null, null])
  assert.deepEqual(statuses(await repeat(100, () => call('GET', '/v1/tags', undefined, { key: 'wrong' }))), {
    401: 100,
  })
})
