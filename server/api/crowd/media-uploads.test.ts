import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { addMedia } from '#server/domain/crowd/media/index.ts'
import { sweepMedia } from '#server/domain/media/index.ts'
import { pointers } from '#testing/crowd-refusals.ts'
import { heic } from '#testing/heic-sample.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { photo, REFUSED } from '#testing/sample-files.ts'
import { animation, picture, uploadsOf } from '#testing/upload-media.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: member } = await crowd.addPerson('member')
const { upload, served } = uploadsOf(rt, () => member)

const MEDIA = '/api/v3/media'
const ask = (method: string, path: string, body?: unknown) => crowd.call(method, path, body, { key: member })

describe('200', () => {
  test('the very body that the reference prints, in its own words', async () => {
    const head = 'content-disposition: form-data; name='
    const raw = Buffer.concat([
      Buffer.from(
        `------F\r\n${head}"caption"\r\n\r\nA sample image\r\n------F\r\n${head}"sample"; filename="sample.png"\r\n`,
      ),
      Buffer.from('Content-Type: Mime-Type\r\nContent-Transfer-Encoding: binary\r\n\r\n'),
      await picture(),
      Buffer.from('\r\n------F--\r\n'),
    ])
    const headers = { authorization: `Bearer ${member}`, 'content-type': 'multipart/form-data;boundary=----F' }
    const answer = await rt.apps.crowd.request(MEDIA, { method: 'POST', body: raw, headers })
    assert.deepEqual([answer.status, ((await answer.json()) as { caption: string }).caption], [200, 'A sample image'])
  })
  for (const format of ['jpeg', 'png', 'gif'] as const)
    test(`a ${format} in which nothing is noted comes back byte for byte, without a token, and is not sniffed`, async () => {
      const bytes = await picture(format)
      const { body } = await upload(bytes)
      assert.equal(body.mime, `image/${format}`)
      const answer = await served(body.original_file_url)
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, `image/${format}`])
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
      assert.ok(answer.bytes.equals(bytes))
      assert.equal((await sharp((await served(body.thumbnail_url)).bytes).metadata()).format, 'webp')
    })
  test('an animation comes back byte for byte', async () => {
    const bytes = await animation()
    const { body } = await upload(bytes)
    assert.ok((await served(body.original_file_url)).bytes.equals(bytes))
    assert.deepEqual([body.original_width, body.original_height], [8, 8])
  })
  test('a photo that lies on its side stands upright, and says nothing of where it was taken', async () => {
    const bytes = await photo()
    assert.ok(bytes.includes('Exif'))
    const { body } = await upload(bytes)
    assert.deepEqual([body.original_width, body.original_height], [600, 900])
    const answer = await served(body.original_file_url)
    const { exif, orientation, width } = await sharp(answer.bytes).metadata()
    assert.deepEqual([exif, orientation, width], [undefined, undefined, 600])
    assert.equal(answer.bytes.length, body.original_file_size)
  })
  test('an upright photo keeps its very points when what was noted is taken out', async () => {
    const plain = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#808020' } })
      .withExif({ IFD0: { Make: 'Camera of Anna' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .jpeg()
      .toBuffer()
    const { bytes } = await served((await upload(plain)).body.original_file_url)
    assert.ok(
      plain.includes('Anna') && plain.includes('secret') && !bytes.includes('Anna') && !bytes.includes('secret'),
    )
    assert.ok((await sharp(bytes).raw().toBuffer()).equals(await sharp(plain).raw().toBuffer()))
  })
  test('HEIC becomes a JPEG', async () => {
    const { body } = await upload(heic())
    assert.equal(body.mime, 'image/jpeg')
    assert.equal((await sharp((await served(body.original_file_url)).bytes).metadata()).format, 'jpeg')
  })
  test('a picture that was cut off is kept as far as it can be read', async () => {
    const bytes = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
        background: '#000',
      },
    })
      .jpeg()
      .toBuffer()
    const { status, body } = await upload(bytes.subarray(0, bytes.length / 2))
    assert.deepEqual([status, body.original_width], [200, 400])
  })
})

test('what the database refuses leaves no file', async () => {
  const nowhere = { teamId: 'team_unknown', centre: 'live', actor: { kind: 'system' } } as const
  const viewer = { membershipId: null, role: null, isAdmin: false, permissions: new Set<never>() }
  const path = join(rt.config.DATA_DIR, 'picture.png')
  await writeFile(path, await picture())
  await assert.rejects(addMedia(rt.contextOf(nowhere), viewer, rt.files, { path, caption: null }), /foreign key/)
  await rt.files.settled()
  for await (const { key } of rt.files.list('team_unknown')) assert.fail(`${key} is left`)
})

test('the sweep leaves what a medium has, and takes what none has', async () => {
  const { body } = await upload(await picture())
  const stray = `${crowd.teamId}/${'cd'.repeat(64)}.png`
  await rt.files.write(stray, await picture(), 'image/png')
  assert.equal(await sweepMedia(rt.db, rt.files, new Date(Date.now() + 2 * 60 * 60 * 1000)), 1)
  await rt.files.settled()
  assert.equal(await rt.files.read(stray), undefined)
  assert.deepEqual(
    [(await served(body.original_file_url)).status, (await served(body.thumbnail_url)).status],
    [200, 200],
  )
})

test('400 for a form that breaks off', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const raw = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc'
  assert.equal((await crowd.call('POST', MEDIA, undefined, { key: member, headers, raw })).status, 400)
})

test('413 for more than 15 MiB', async () => {
  const { status } = await upload(Buffer.alloc(15 * 1024 * 1024 + 1, 0xff))
  assert.equal(status, 413)
})

describe('422', () => {
  const refused = ({ status, body }: { status: number; body: { errors: [] } }, pointer: string) =>
    assert.deepEqual([status, pointers(body)], [422, [undefined, pointer]])
  for (const [name, bytes] of REFUSED) test(`/mime for ${name}`, async () => refused(await upload(bytes), '/mime'))
  test('/mime for WebP, a film, and what only begins like a picture', async () => {
    refused(await upload(await picture('webp')), '/mime')
    refused(await upload(Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommif1', 'latin1')), '/mime')
    refused(await upload(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), '/mime')
    refused(await upload(Buffer.from('GIF89a\x01\0\x01\0<script>', 'latin1')), '/mime')
  })
  test('/file without one, with an empty one, with two, and for a body that is no form', async () => {
    const form = new FormData()
    form.append('caption', 'A caption')
    const headers = { authorization: `Bearer ${member}` }
    const post = async (body: FormData) => {
      const answer = await rt.apps.crowd.request(MEDIA, { method: 'POST', body, headers })
      return { status: answer.status, body: (await answer.json()) as { errors: [] } }
    }
    refused(await post(form), '/file')
    refused(await upload(Buffer.alloc(0)), '/file')
    for (const name of ['a', 'b']) form.append(name, new Blob([new Uint8Array(await picture())]), `${name}.png`)
    refused(await post(form), '/file')
    refused(await ask('POST', MEDIA, { caption: 'x' }), '/file')
  })
  test('leaves no file behind', async () => {
    await rt.files.settled()
    const names = async () => {
      const found: string[] = []
      for await (const { key } of rt.files.list(crowd.teamId)) found.push(key)
      return found.length
    }
    const before = await names()
    await upload(Buffer.from('just some words'))
    await rt.files.settled()
    assert.equal(await names(), before)
  })
})
