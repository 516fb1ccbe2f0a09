import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { PASSWORD } from '#testing/add-person.ts'
import { askOverHttp, type Sent } from '#testing/ask-over-http.ts'
import { openCaller } from '#testing/open-caller.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openDoor } from '#testing/open-door.ts'
import { openReports } from '#testing/open-reports.ts'
import { signIn } from '#testing/sign-in.ts'
import { untilOneWaits } from '#testing/until-one-waits.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// An operator ends a backend of PostgreSQL, or a failover does, while a request waits for it: 503, in every dialect.

const rt = await withRuntime()
const { url } = await openDoor(rt)
const caller = await openCaller(rt)
const reports = await openReports(rt)
const crowd = await openCrowd(rt)
const token = (await crowd.addPerson('admin')).token
const operator = new pg.Client({ connectionString: rt.databaseUrl })
await operator.connect()
rt.beforeDiscard(() => operator.end())

const keyed = (key: string, body?: object): Sent => ({
  headers: { authorization: `Bearer ${key}` },
  ...(body && { method: 'POST', body: JSON.stringify(body) }),
})
const vehicle = (await caller.call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine' })).body.data.id
const { cookie, email } = await signIn(rt, caller.teamId, 'admin')
const json = (body: object): Sent => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const filed = { data: { location: { x: 18, y: 59 }, category: { category_id: reports.categories[0]!.id } } }
const page = { headers: { accept: 'text/html' } }

/** What is asked, the table it waits for, and what is said then. */
const ASKED: [path: string, table: string, sent: Sent, said: RegExp][] = [
  ['/v1/alarms', 'alarm', keyed(caller.key), /"code":"unavailable"/],
  ['/v1/alarms', 'activity', keyed(caller.key, { title: 'Fire' }), /"code":"unavailable"/],
  ['/v1/alarms', 'api_key', keyed(caller.key.replace(/.$/, '_')), /"code":"unavailable"/],
  [
    `/v1/vehicles/${vehicle}/positions`,
    'vehicle_position',
    keyed(caller.key, { latitude: 1, longitude: 2 }),
    /"unavail/,
  ],
  ['/v1/alarms', 'auth_session', { headers: { cookie } }, /"code":"unavailable"/],
  ['/api/v1/reports', 'report', keyed(reports.key, filed), /"UNEXPECTED_ERROR"/],
  ['/api/v1/categories', 'category', keyed(reports.key), /"UNEXPECTED_ERROR"/],
  ['/api/v3/posts', 'post', keyed(token), /"errors":\[\{"status":503/],
  ['/api/v3/tags', 'crowd_tag', keyed(token, { tag: 'Fire', type: 'category' }), /"errors":\[\{"status":503/],
  [
    '/api/v3/oauth/token',
    'oauth_client',
    json({ grant_type: 'client_credentials', ...crowd.credentials }),
    /"errors":\[\{"status":503/,
  ],
  [`${caller.page}/state`, 'report', {}, /"error":"unavailable"/],
  [caller.page, 'report', page, /<html/],
  [`${caller.page}/messages`, 'report_message', json({ sentId: 'phone-0001', text: 'Hi' }), /"unavailable"/],
  ['/report/nowhere', 'team', page, /<html/],
  ['/sms/twilio/nothing', 'data_provider', {}, /Try again/],
  [`/media/${'a'.repeat(128)}.jpg`, 'media', {}, /cannot be read/],
  ['/api/auth/get-session', 'auth_session', { headers: { cookie } }, /does not answer/],
  ['/api/auth/sign-in/email', 'auth_user', json({ email, password: PASSWORD }), /does not answer/],
]

for (const [path, table, sent, said] of ASKED)
  test(`503 ${sent.method ?? 'GET'} ${path.slice(0, 30)} that waits for ${table}`, async () => {
    rt.keys.forget()
    rt.sessions.forget()
    await operator.query(`begin; lock table ${table} in access exclusive mode`)
    const asked = askOverHttp(url, path, sent)
    try {
      const { status, body } = await endedUntil(asked)
      assert.match(String(body), said)
      assert.equal(status, 503)
    } finally {
      await operator.query('rollback')
    }
    // The connection that was lost may be handed out once more, before the pool hears of it.
    const later: number[] = []
    while (later.length < 3 && (later.at(-1) ?? 503) === 503) later.push((await askOverHttp(url, path, sent)).status)
    assert.ok(later.at(-1)! < 500, String(later))
  })

/** Whoever waits is ended; once more where that was somebody else, who looked at the same table just then. */
async function endedUntil<T>(answer: Promise<T>): Promise<T> {
  const answered = answer.then(() => true)
  do {
    await untilOneWaits(rt.pool)
    await operator.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`)
  } while (!(await Promise.race([answered, sleep(5000)])))
  return answer
}
