import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { fetchingMedia } from '#server/jobs/fetch-media.ts'
import { addForm } from '#testing/crowd-form.ts'
import { openIntake } from '#testing/open-intake.ts'
import { photo } from '#testing/sample-files.ts'
import { picture } from '#testing/upload-media.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const CARD =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:;Here;;;\r\nitem1.URL:http://maps.apple.com/?ll=60.1699\\,24.9384\r\nEND:VCARD'
const FILES: Record<string, Buffer> = {
  '/photo': await photo(),
  '/png': await picture('png'),
  '/svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  '/card': Buffer.from(CARD),
}
const authorizations = new Set<string | undefined>()
let isAway = false
const twilio = createServer((req, res) => {
  authorizations.add(req.headers.authorization)
  const file = FILES[req.url ?? '']
  res.writeHead(isAway || !file ? 503 : 200).end(file)
})
await new Promise<void>((resolve) => twilio.listen(0, '127.0.0.1', resolve))
after(() => {
  twilio.closeAllConnections()
  twilio.close()
})
const origin = `http://127.0.0.1:${(twilio.address() as AddressInfo).port}`

const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example', WEBHOOK_ALLOW_PRIVATE: '1' })
const at = await openIntake(rt)
const { id: asking } = await addForm(rt, at.teamId, {}, [
  {
    asks: [
      { key: 'where', type: 'point', cardinality: 1 },
      { key: 'seen', type: 'media', cardinality: 1 },
    ],
  },
])
const { id: silent } = await addForm(rt, at.teamId, {}, [{ asks: [{ key: 'name' }] }])
let made = 0

/** What comes by Twilio, in a form; with the post that was made of it, once all its files were looked after. */
async function deliver(fields: Record<string, string>, form: number | null, last = false) {
  await at.setUp({ twilio: { form_id: form } })
  const sid = `MM${++made}`
  const { status } = await at.byTwilio({ MessageSid: sid, From: '+358401112222', To: '+15005550006', ...fields })
  assert.equal(status, 200)
  const row = () =>
    rt.db.selectFrom('message').selectAll().where('data_provider_message_id', '=', sid).executeTakeFirstOrThrow()
  const job = { teamId: at.teamId, centre: 'live' as const, messageId: (await row()).id }
  await fetchingMedia(rt).work(job, { attempt: 0, last })
  const message = await row()
  return { message, post: (await at.api('GET', `posts/${message.post_id}`)).body }
}
const HERE = { Latitude: '60.1699', Longitude: '24.9384' }
const mms = (...paths: string[]) => ({
  Body: 'See',
  NumMedia: String(paths.length),
  ...Object.fromEntries(paths.map((path, n) => [`MediaUrl${n}`, `${origin}${path}`])),
  ...Object.fromEntries(
    paths.map((path, n) => [`MediaContentType${n}`, path === '/card' ? 'text/vcard' : `image/${path.slice(1)}`]),
  ),
})
const more = (message: { additional_data: unknown }) => message.additional_data as Record<string, unknown>

test('a place by WhatsApp stands in the post, in the form’s question or freely, and in words', async () => {
  const words = 'Place: Senate Square, Helsinki (60.1699, 24.9384)'
  const shared = { Body: '', ...HERE, Label: 'Senate Square', Address: 'Helsinki' }
  const cases: [form: number | null, values: object][] = [
    [null, { message_location: [{ lat: 60.1699, lon: 24.9384 }] }],
    [asking, { where: [{ lat: 60.1699, lon: 24.9384 }] }],
    [silent, {}],
  ]
  for (const [form, values] of cases) {
    const { message, post } = await deliver(shared, form)
    assert.deepEqual([message.message, post.title, post.content], [words, words, words])
    assert.deepEqual(post.values, values)
    assert.deepEqual(more(message).location, [{ type: 'Point', coordinates: [24.9384, 60.1699] }])
  }
  const { post } = await deliver({ Body: 'At the quay', Latitude: '-33.9', Longitude: '151.2' }, null)
  assert.equal(post.content, 'At the quay\n\nPlace: -33.9000, 151.2000')
  for (const wrong of [{ Latitude: '91', Longitude: '0' }, { Latitude: 'x' }, {}]) {
    const { status } = await at.byTwilio({ MessageSid: 'none', From: '+358401112222', Body: ' ', ...wrong })
    assert.equal(status, 400)
  }
})

test('a link to a place is the place, and stays a link', async () => {
  const text = 'Smoke https://maps.google.com/?q=60.1699,24.9384'
  const { message, post } = await deliver({ Body: text }, asking)
  assert.deepEqual([message.message, post.content], [text, text])
  assert.deepEqual(post.values.where, [{ lat: 60.1699, lon: 24.9384 }])
})

test('pictures are fetched with the account, cleaned, and asked-for ones are answers', async () => {
  const { message, post } = await deliver(mms('/photo', '/png', '/svg', '/card'), asking)
  assert.deepEqual([...authorizations], [`Basic ${Buffer.from('AC1:12345').toString('base64')}`])
  const [first, second, third, fourth] = more(message).media_kept as [number, number, { error: string }, string]
  assert.deepEqual(post.values, { where: [{ lat: 60.1699, lon: 24.9384 }], seen: [first] })
  assert.deepEqual([typeof third.error, fourth], ['string', 'place'])
  const [{ body: one }, { body: two }] = [await at.api('GET', `media/${first}`), await at.api('GET', `media/${second}`)]
  assert.deepEqual([one.mime, two.mime, one.user], ['image/jpeg', 'image/png', null])
  assert.match(post.content, /^See\n\n3 pictures/)
  assert.ok(post.content.includes(new URL(two.original_file_url).pathname), 'of what nothing asks for, the address')
  assert.match(post.content, /Could not be kept: image\/svg/)
  assert.match(message.message, /Could not be kept: image\/svg/)
  const served = await rt.media.request(new URL(one.original_file_url).pathname)
  const { exif } = await sharp(Buffer.from(await served.arrayBuffer())).metadata()
  assert.equal(exif, undefined)
})

test('a server out of order is asked again, and nothing is there twice; in the end it is said', async () => {
  isAway = true
  await at.setUp({ twilio: { form_id: asking } })
  await assert.rejects(deliver(mms('/photo'), asking), /503/)
  isAway = false
  const row = await rt.db.selectFrom('message').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const { work } = fetchingMedia(rt)
  const job = { teamId: at.teamId, centre: 'live' as const, messageId: row.id }
  await Promise.all([1, 2, 3].map(() => work(job, { attempt: 1, last: false })))
  const { body: post } = await at.api('GET', `posts/${row.post_id}`)
  assert.equal(post.values.seen.length, 1)
  const { message } = await deliver(mms('/nowhere'), null, true)
  assert.deepEqual(more(message).media_kept, [{ error: 'HTTP 503' }])
  assert.equal(message.message, 'See\n\n1 picture\n\nCould not be kept: image/nowhere')
})
