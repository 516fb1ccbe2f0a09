import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { closeReport } from '#server/domain/reports/index.ts'
import { uploadsFolder } from '#server/media/uploads-folder.ts'

import { openCaller } from '#testing/open-caller.ts'
import { photo, REFUSED } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

/** A form with files, as a browser sends it. */
async function formOf(sentId: string | undefined, files: Uint8Array[], accept = '*/*'): Promise<RequestInit> {
  const form = new FormData()
  if (sentId !== undefined) form.append('sentId', sentId)
  // safe: the bytes of tests are never shared with another thread
  for (const [i, bytes] of files.entries())
    form.append('files', new Blob([bytes as Uint8Array<ArrayBuffer>]), `${i}.jpg`)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const headers = { accept, 'content-type': request.headers.get('content-type') ?? '' }
  return { method: 'POST', headers, body: Buffer.from(await request.arrayBuffer()) }
}

describe('POST /r/{token}/photos', async () => {
  const rt = await withRuntime()
  const send = async (page: string, init: RequestInit) => {
    const answer = await rt.caller.request(`${page}/photos`, init)
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    return { status: answer.status, headers: answer.headers, body: isJson ? await answer.json() : await answer.text() }
  }
  /** Begins an upload, and goes on only to break off at `end`. */
  const holdUpload = (path: string) => {
    const ended = Promise.withResolvers<void>()
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(Buffer.from('--x\r\n'))
        await ended.promise
        controller.close()
      },
    })
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit // safe: what fetch takes for a stream
    return { answer: Promise.resolve(rt.caller.request(path, init)), end: ended.resolve }
  }
  /** Resolves once the server reads so many forms: each has a folder. */
  const untilReading = async (many: number) => {
    for (let looks = 0; looks < 100_000 && leftOver().length < many; looks++) await setImmediate()
    assert.equal(leftOver().length, many)
  }
  const leftOver = () => (existsSync(uploadsFolder(rt.config)) ? readdirSync(uploadsFolder(rt.config)) : [])

  test('200: one entry with all the pictures, without what the camera noted; sent again it is there once', async () => {
    const { page, state } = await openCaller(rt)
    const form = await formOf('phone-0001', [await photo(), await photo()])
    const [first, again] = [await send(page, form), await send(page, form)]
    assert.deepEqual([first.status, again.status, first.body], [200, 200, again.body])
    const [message, ...more] = (await state()).messages
    assert.deepEqual([message?.id, message?.text, message?.sentId, more], [first.body.id, null, 'phone-0001', []])
    assert.equal(message?.photos.length, 2)
    for (const { url, thumbnail } of message?.photos ?? []) {
      const shown = Buffer.from(await (await rt.media.request(url)).arrayBuffer())
      assert.equal((await sharp(shown).metadata()).exif, undefined)
      assert.equal((await rt.media.request(thumbnail)).status, 200)
    }
    assert.deepEqual(leftOver(), [])
  })

  test('the original is not for who has only the token', async () => {
    const { page, state, token } = await openCaller(rt)
    await send(page, await formOf('phone-0001', [await photo()]))
    const original = `${(await state()).messages[0]?.photos[0]?.url}/original`
    for (const headers of [{}, { authorization: `Bearer ${token}` }, { cookie: `token=${token}` }])
      assert.ok([401, 403, 404].includes((await rt.media.request(original, { headers })).status))
  })

  test('400 not_a_picture, all or nothing; 400 invalid for no files, eleven, no sentId, no form', async () => {
    const { page, state } = await openCaller(rt)
    const good = await photo()
    for (const [name, bytes] of REFUSED) {
      const { status, body } = await send(page, await formOf('phone-0001', [good, bytes]))
      assert.deepEqual([status, body], [400, { error: 'not_a_picture' }], name)
    }
    const empty = await send(page, await formOf('phone-0001', [new Uint8Array()]))
    assert.deepEqual([empty.status, empty.body], [400, { error: 'not_a_picture' }])
    const wrong = [
      await formOf('phone-0001', []),
      await formOf(
        'phone-0001',
        Array.from({ length: 11 }, () => good),
      ),
      await formOf(undefined, [good]),
      await formOf('short', [good]),
      { method: 'POST', body: 'files', headers: { 'content-type': 'text/plain' } },
      { method: 'POST' },
    ]
    for (const [i, form] of wrong.entries()) {
      const { status, body } = await send(page, form)
      assert.deepEqual([status, body], [400, { error: 'invalid' }], String(i))
    }
    assert.deepEqual((await state()).messages, [])
    assert.deepEqual(leftOver(), [])
  })

  test('413 too_large for a picture of too many points: it is one', async () => {
    const { page, state } = await openCaller(rt)
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    png.writeUInt32BE(10_000, 16)
    png.writeUInt32BE(7000, 20)
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
    const { status, body } = await send(page, await formOf('phone-0001', [png]))
    assert.deepEqual([status, body], [413, { error: 'too_large' }])
    const both = await send(page, await formOf('phone-0001', [png, REFUSED[0]![1]]))
    assert.deepEqual([both.status, both.body], [400, { error: 'not_a_picture' }])
    const again = await send(page, await formOf('phone-0001', [png], 'text/html'))
    assert.match(String(again.body), /The picture is too large/)
    assert.deepEqual((await state()).messages, [])
  })

  test('413 too_large over 15 MB', async () => {
    const { page, state } = await openCaller(rt)
    const { status, body } = await send(page, await formOf('phone-0001', [new Uint8Array(15 * 1024 * 1024 + 1)]))
    assert.deepEqual([status, body], [413, { error: 'too_large' }])
    assert.deepEqual((await state()).messages, [])
    assert.deepEqual(leftOver(), [])
  })

  test('403 closed once the report is, 404 gone for no report', async () => {
    const { page, ctx, id } = await openCaller(rt)
    const form = await formOf('phone-0001', [await photo()])
    await closeReport(ctx, id, 'handled')
    const [late, unknown] = [await send(page, form), await send('/r/unknown', form)]
    assert.deepEqual([late.status, late.body], [403, { error: 'closed' }])
    assert.deepEqual([unknown.status, unknown.body], [404, { error: 'gone' }])
  })

  test('429 too_many for more uploads at once than a few phones make; others go on, and it may soon again', async () => {
    const [{ page }, other] = [await openCaller(rt), await openCaller(rt)]
    const form = await formOf('phone-0001', [await photo()])
    const held = Array.from({ length: 8 }, () => holdUpload(`${page}/photos`))
    await untilReading(8)
    const refused = await send(page, form)
    assert.deepEqual([refused.status, refused.body], [429, { error: 'too_many' }])
    assert.ok(Number(refused.headers.get('retry-after')) > 0)
    assert.equal((await send(other.page, form)).status, 200)
    for (const { end } of held) end()
    for (const { answer } of held) assert.equal((await answer).status, 400)
    assert.equal((await send(page, form)).status, 200)
  })

  test('a form of a page without JavaScript: 303 back; 400 and the page again for what is no picture', async () => {
    const { page, state } = await openCaller(rt)
    const sent = await send(page, await formOf('form-0001', [await photo()], 'text/html'))
    assert.deepEqual([sent.status, sent.headers.get('location')], [303, page])
    const refused = await send(page, await formOf('form-0002', [Buffer.from('words')], 'text/html'))
    assert.equal(refused.status, 400)
    assert.ok(refused.body.includes('not a picture'))
    assert.equal((await state()).messages.length, 1)
  })
})
