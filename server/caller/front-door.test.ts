import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asForm, asJson, openCaller } from '#testing/open-caller.ts'
import { withLiveServer } from '#testing/open-live.ts'
import { photo } from '#testing/sample-files.ts'

test('over a real connection: the page and its program, a message, a form, a photo, a position', async () => {
  const server = await withLiveServer()
  const { page, state, call, teamId } = await openCaller(server.rt)
  const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: 'manual', ...init })

  const shown = await ask(page)
  const program = /<script[^>]* src="([^"]+)"/.exec(await shown.text())?.[1] ?? 'none'
  assert.equal(shown.status, 200)
  assert.ok(shown.headers.get('content-security-policy')?.includes(`ws://127.0.0.1:${server.port}`))
  const { status, headers } = await ask(program)
  assert.deepEqual([status, headers.get('content-type')], [200, 'text/javascript; charset=utf-8'])

  assert.equal((await ask(`${page}/messages`, asJson('POST', { sentId: 'phone-0001', text: 'Flames' }))).status, 200)
  const sent = await ask(`${page}/messages`, asForm({ sentId: 'form-0001', text: 'By hand' }))
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, page])
  const form = new FormData()
  form.append('sentId', 'photo-0001')
  form.append('files', new Blob([new Uint8Array(await photo())]), 'photo.jpg')
  assert.equal((await ask(`${page}/photos`, { method: 'POST', body: form })).status, 200)
  const here = asJson('PUT', { latitude: 59.41, longitude: 18.3, accuracy: 12 })
  assert.equal((await ask(`${page}/position`, here)).status, 200)
  const { messages, sharing } = await state()
  assert.deepEqual(
    messages.map(({ text, photos }) => text ?? photos.length),
    ['Flames', 'By hand', 1],
  )
  assert.equal(sharing?.accuracy, 12)
  assert.equal((await ask(`${page}/position`, { method: 'DELETE' })).status, 200)

  const { slug } = await server.rt.db
    .selectFrom('team')
    .select('slug')
    .where('id', '=', teamId)
    .executeTakeFirstOrThrow()
  const [{ id }] = (await call('GET', '/v1/categories')).body.data
  const filed = await ask(`/report/${slug}`, asForm({ category: String(id), address: 'Storgatan 9', nonce: 'n' }))
  assert.equal(filed.status, 303)
  assert.equal((await ask(filed.headers.get('location') ?? '')).status, 200)
})
