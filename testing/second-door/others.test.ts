import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiOf } from '#server/apps/apis.ts'
import { type Answer, askOverHttp, type Sent } from '#testing/ask-over-http.ts'
import { asForm, openCaller } from '#testing/open-caller.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openDoor } from '#testing/open-door.ts'
import { openIntake, form as smsForm } from '#testing/open-intake.ts'
import { openTeam } from '#testing/open-team.ts'
import type { TestRuntime } from '#testing/open-test-runtime.ts'
import { readEvents } from '#testing/read-events.ts'
import { formOf } from '#testing/report-forms.ts'
import { photo } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { told } from './told.ts'
import { withNext } from './with-next.ts'

// What lies beside the APIs, and what they do that is no single question: each is done at both doors, from the first
// request to the last, and each answer is the same.

const [one, other] = [await withRuntime(), await withRuntime()]
const front = { rt: one, door: (await openDoor(one)).url }
const second = { rt: other, door: await withNext(other) }

type Ask = (path: string, sent?: Sent) => Promise<Answer>
/** Goes both ways, and compares what is told on each. */
const goBoth = (name: string, go: (ask: Ask, rt: TestRuntime) => Promise<void>) =>
  test(name, async () => {
    const walk = async ({ rt, door }: typeof front) => {
      const heard: unknown[] = []
      const ask: Ask = async (path, sent = {}) => {
        const answer = await askOverHttp(door, path, sent)
        heard.push({ asked: `${sent.method ?? 'GET'} ${path.split('/', 2)[1]}`, ...told(answer) })
        return answer
      }
      await go(ask, rt)
      return heard
    }
    assert.deepEqual(await walk(second), await walk(front))
  })
const json = (method: string, body: object, headers: Record<string, string> = {}): Sent => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

async function photoForm(): Promise<Sent> {
  const form = new FormData()
  form.append('sentId', 'photo-0001')
  form.append('files', new Blob([new Uint8Array(await photo())]), 'photo.jpg')
  const made = new Response(form)
  const headers = { 'content-type': made.headers.get('content-type') ?? '' }
  return { method: 'POST', headers, body: new Uint8Array(await made.arrayBuffer()) }
}

goBoth('the citizen’s page: read, written to, with a photo and a position, and wrong in every way', async (ask, rt) => {
  const { page } = await openCaller(rt)
  const { body } = await ask(page, { headers: { 'accept-language': 'sv' } })
  const program = /<script[^>]* src="([^"]+)"/.exec(String(body))?.[1] ?? 'none'
  assert.equal((await ask(program)).status, 200)
  await ask(program, { method: 'HEAD' })
  await ask(`${page}?lang=ar`)
  await ask(page, { method: 'HEAD' })
  await ask(`${page}/messages`, json('POST', { sentId: 'phone-0001', text: 'Flames' }))
  await ask(`${page}/messages`, asForm({ sentId: 'form-0001', text: 'By hand' }))
  assert.equal((await ask(`${page}/photos`, await photoForm())).status, 200)
  await ask(`${page}/position`, json('PUT', { latitude: 59.41, longitude: 18.3, accuracy: 12 }))
  const { status } = await ask(`${page}/state`)
  assert.equal(status, 200)
  await ask(`${page}/position`, { method: 'DELETE' })
  await ask(`${page}/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'no json' })
  await ask(`${page}/messages`, json('POST', { text: 'x'.repeat(300_000) }))
  for (const path of ['/r/there-is-no-such-report-here', '/r/', '/r', `${page}/nothing`, `${page}/state/`])
    await ask(path)
})

goBoth('the public form: filled in, sent, and wrong', async (ask, rt) => {
  const { teamId, call } = await openTeam(rt)
  const { slug } = (await call('PATCH', `/v1/teams/${teamId}`, { reportForm: true })).body.data
  const [{ id }] = (await call('GET', '/v1/categories')).body.data
  await ask(`/report/${slug}`)
  await ask(`/report/${slug}`, asForm({ category: '', address: '', nonce: 'one' }))
  const { status, headers } = await ask(
    `/report/${slug}`,
    asForm({ category: String(id), address: 'Storgatan 9', nonce: 'two' }),
  )
  assert.equal(status, 303)
  assert.equal((await ask(headers.location ?? '')).status, 200)
  await ask('/report/nobody-is-called-so')
})

goBoth('media: whole, in parts, known already, and not there', async (ask, rt) => {
  const { call } = await openTeam(rt)
  const alarm = (await call('POST', '/v1/alarms', {})).body.data.id
  const file = (await photo()).toString('base64')
  const { url, thumbnail } = (await call('POST', `/v1/alarms/${alarm}/media`, { file })).body.data
  const path = new URL(url).pathname
  const { headers, body } = await ask(path)
  assert.deepEqual(body, await photo())
  for (const range of ['bytes=0-9', 'bytes=-9', 'bytes=9-', 'bytes=99999999-']) await ask(path, { headers: { range } })
  await ask(path, { headers: { 'if-none-match': headers.etag ?? '"none"' } })
  await ask(path, { method: 'HEAD' })
  await ask(new URL(thumbnail).pathname)
})

goBoth('what data providers deliver', async (ask, rt) => {
  const { pathOf } = await openIntake(rt)
  const fields = { from: '+358401111111', message: 'Hello', message_id: '1', sent_timestamp: '1', secret: 'hush' }
  await ask(pathOf('smssync'), smsForm(fields))
  await ask(`${pathOf('smssync')}?task=send`)
  await ask(pathOf('smssync'), smsForm({ ...fields, secret: 'wrong' }))
  await ask(pathOf('twilio'), smsForm({ From: '+358401111111', Body: 'Hello' }))
  await ask(`${pathOf('nexmo')}?msisdn=358401111111&text=Hello`)
  await ask('/sms/nobody/nothing')
})

goBoth('tokens, by JSON, by a form and by the header; what another origin may; what a POST means', async (ask, rt) => {
  const { client, credentials, addPerson } = await openCrowd(rt)
  const grant = { grant_type: 'client_credentials', ...credentials }
  for (const path of ['/api/v3/oauth/token', '/oauth/token']) {
    await ask(path, json('POST', grant))
    await ask(path, asForm(grant))
    const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64')
    await ask(path, json('POST', { grant_type: 'client_credentials' }, { authorization: `Basic ${basic}` }))
    await ask(path, json('POST', { ...grant, client_secret: 'wrong' }))
  }
  const asks = { origin: 'https://app.example', 'access-control-request-method': 'PUT' }
  for (const path of ['/api/v3/posts', '/oauth/token', '/v1/alarms', '/api/v1/reports'])
    await ask(path, { method: 'OPTIONS', headers: asks })
  const { token } = await addPerson('admin')
  const authorization = `Bearer ${token}`
  const { body } = await ask('/api/v3/posts', json('POST', { title: 'A', content: 'B' }, { authorization }))
  const post = `/api/v3/posts/${JSON.parse(String(body)).id}`
  await ask(post, json('POST', { title: 'Changed' }, { authorization, 'x-http-method-override': 'PUT' }))
  await ask(post, { method: 'POST', headers: { authorization, 'x-http-method-override': 'DELETE' } })
  assert.equal((await ask(post, { headers: { authorization } })).status, 404)
})

goBoth('a member’s calendar: read, and asked for with a wrong token', async (ask, rt) => {
  const { call } = await openTeam(rt)
  const { id } = (await call('POST', '/v1/members', { firstname: 'A', lastname: 'B' })).body.data
  await call('PUT', `/v1/members/${id}/availability`, { status: 'away', until: '2999-01-01T00:00:00Z' })
  const { pathname } = new URL((await call('POST', `/v1/members/${id}/calendar`)).body.data.url)
  assert.equal((await ask(pathname)).status, 200)
  await ask(pathname, { method: 'HEAD' })
  await ask(`/calendar/${'0'.repeat(64)}.ics`)
})

goBoth('files and rows of the crowd: up, down, and too large', async (ask, rt) => {
  const { addPerson } = await openCrowd(rt)
  const headers = { authorization: `Bearer ${(await addPerson('admin')).token}` }
  const send = async (path: string, name: string, bytes: Uint8Array) => {
    const { body, type } = await formOf([{ bytes, name, filename: name }])
    return ask(path, { method: 'POST', headers: { ...headers, 'content-type': type }, body })
  }
  await send('/api/v3/csv', 'file', Buffer.from('title,content\nÅland,B\n'))
  await send('/api/v3/media', 'file', await photo())
  await send('/api/v3/media', 'file', Buffer.alloc(5_000_000, 'x'))
  await ask('/api/v3/posts/export?format=csv', { headers })
  await ask('/api/v3/posts/geojson', { headers })
  await ask('/api/v3/posts', json('POST', { title: 'x'.repeat(3_000_000) }, headers))
})

goBoth('a create that is sent twice, and a change of what has changed', async (ask, rt) => {
  const { key } = await openTeam(rt)
  const authorization = `Bearer ${key}`
  const once = { authorization, 'idempotency-key': 'once' }
  for (const title of ['Fire', 'Fire', 'Smoke']) await ask('/v1/alarms', json('POST', { title }, once))
  const { body, headers } = await ask('/v1/alarms', json('POST', { title: 'Flood' }, { authorization }))
  const path = `/v1/alarms/${JSON.parse(String(body)).data.id}`
  const etag = (await ask(path, { headers: { authorization } })).headers.etag ?? String(headers.etag)
  for (const title of ['One', 'Two']) await ask(path, json('PATCH', { title }, { authorization, 'if-match': etag }))
})

test('the OpenAPI documents, which Next has bundled by itself', async () => {
  for (const name of ['team', 'reports', 'crowd', 'nothing']) {
    const path = `/openapi/${name}.json`
    const [first, then] = [await askOverHttp(front.door, path), await askOverHttp(second.door, path)]
    assert.equal(then.status, first.status)
    assert.deepEqual(JSON.parse(String(then.body)), JSON.parse(String(first.body)))
    const etag = then.headers.etag
    if (etag) assert.equal((await askOverHttp(second.door, path, { headers: { 'if-none-match': etag } })).status, 304)
  }
})

test('media that is not there is 404 at both doors, each in words of its own', async () => {
  for (const { door } of [front, second])
    for (const path of ['/media/nothing', '/media/tea_1/nothing.jpg', '/media'])
      assert.equal((await askOverHttp(door, path)).status, 404, path)
})

test('events come as they happen', async () => {
  const { key, call } = await openTeam(other)
  const headers = { authorization: `Bearer ${key}` }
  const leaving = new AbortController()
  const stream = readEvents(await fetch(`${second.door}/v1/events`, { headers, signal: leaving.signal }))
  await stream.until(() => stream.data('ready').length === 1)
  await call('POST', '/v1/tags', { name: 'Fire', color: '#ff0000' })
  await stream.until(() => stream.data('activity').length === 1)
  assert.equal(stream.data('activity')[0].entry.action, 'TAG_CREATE')
  leaving.abort()
})

test('without a header `/` is the console’s page, and what no door has is a page’s as well', async () => {
  const { status, headers } = await askOverHttp(second.door, '/')
  assert.ok([200, 307].includes(status))
  assert.doesNotMatch(headers['content-type'] ?? 'text/html', /json/)
  assert.equal(apiOf('/'), undefined)
})
