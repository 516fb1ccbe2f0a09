import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import sharp from 'sharp'
import { DRIVES } from '#testing/drives.ts'
import { openTeam } from '#testing/open-team.ts'
import { photo, SAMPLES } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

for (const drive of DRIVES)
  describe(`serving media from ${drive.name}`, async () => {
    const storage = await drive.open()
    const rt = await withRuntime(storage.settings)
    const team = await openTeam(rt)
    const alarm = (await team.call('POST', '/v1/alarms', {})).body.data.id

    after(() => storage.close())

    const add = async (bytes: Uint8Array): Promise<{ id: string; url: string; thumbnail: string | null }> =>
      (await team.call('POST', `/v1/alarms/${alarm}/media`, { file: base64(bytes) })).body.data
    const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
      rt.media.request(new URL(url).pathname, { method, headers })
    const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

    for (const { name, bytes, extension, inline } of SAMPLES)
      test(`200 ${name} is inert, unindexed and named after its id`, async () => {
        const { id, url } = await add(bytes)
        const { headers } = await get(url)
        const shown = `${inline ? 'inline' : 'attachment'}; filename="${id}.${extension}"`
        assert.equal(headers.get('content-disposition'), shown)
        assert.equal(headers.get('x-content-type-options'), 'nosniff')
        assert.match(headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/)
        assert.match(headers.get('cache-control') ?? '', /^private, max-age=\d+, immutable$/)
        assert.equal(headers.get('x-robots-tag'), 'noindex')
        assert.equal(headers.get('referrer-policy'), 'no-referrer')
      })

    test('200 to HEAD, without the bytes', async () => {
      const bytes = await photo()
      const { url } = await add(bytes)
      for (const address of [url, `${url}/thumbnail`]) {
        const answer = await get(address, {}, 'HEAD')
        assert.deepEqual([answer.status, (await bytesOf(answer)).length], [200, 0])
      }
      assert.equal((await get(url, {}, 'HEAD')).headers.get('content-length'), String(bytes.length))
    })

    test('206 for a part, 416 for one that does not exist, 200 for a part of another version', async () => {
      const bytes = await photo()
      const { url } = await add(bytes)
      const size = bytes.length
      const parts: [range: string, from: number, to: number][] = [
        ['bytes=0-1', 0, 1], // s3rver takes 0-0 for everything
        ['bytes=10-', 10, size - 1],
        ['bytes=-5', size - 5, size - 1],
      ]
      for (const [range, from, to] of parts) {
        const part = await get(url, { range })
        assert.deepEqual([part.status, part.headers.get('content-range')], [206, `bytes ${from}-${to}/${size}`])
        assert.equal(part.headers.get('content-length'), String(to - from + 1))
        assert.deepEqual(await bytesOf(part), bytes.subarray(from, to + 1))
      }
      const beyond = await get(url, { range: `bytes=${size}-` })
      assert.deepEqual([beyond.status, beyond.headers.get('content-range')], [416, `bytes */${size}`])
      const whole = await get(url, { range: 'bytes=0-0', 'if-range': '"another"' })
      assert.deepEqual([whole.status, await bytesOf(whole)], [200, bytes])
    })

    test('304 for what the browser has already', async () => {
      const { url } = await add(await photo())
      const etag = (await get(url)).headers.get('etag') ?? ''
      assert.equal((await get(url, { 'if-none-match': etag })).status, 304)
    })

    test('200 a thumbnail is small, upright, and says nothing about where it was taken', async () => {
      const original = await photo()
      assert.ok((await sharp(original).metadata()).exif?.includes('Camera of Anna'))
      const { thumbnail, url } = await add(original)
      assert.equal(thumbnail, `${url}/thumbnail`)
      const answer = await get(thumbnail)
      assert.equal(answer.headers.get('content-type'), 'image/webp')
      const { width, height, format, exif, xmp, icc, iptc, orientation } = await sharp(await bytesOf(answer)).metadata()
      assert.deepEqual([width, height, format], [320, 480, 'webp'])
      assert.deepEqual([exif, xmp, icc, iptc, orientation], Array(5).fill(undefined))
    })

    test('200 a picture that claims to be huge is kept, without a thumbnail', async () => {
      const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
        .png()
        .toBuffer()
      const { url, thumbnail } = await add(bomb)
      assert.deepEqual([thumbnail, (await get(`${url}/thumbnail`)).status], [null, 404])
      assert.deepEqual(await bytesOf(await get(url)), bomb)
    })

    test('404 for other names, in whatever shape', async () => {
      const { url } = await add(SAMPLES[0]!.bytes)
      const name = url.slice(0, -'.jpg'.length)
      const wrong = [name, `${name}.png`, `${url}/other`, `${name.slice(0, -1)}.jpg`, `${url}.thumbnail`]
      for (const address of [...wrong, 'http://localhost/media/..%2f..%2fetc%2fpasswd', 'http://localhost/media/%00'])
        assert.equal((await get(address)).status, 404, address)
    })

    test('503 when the bytes are away, and the alarm still shows', async () => {
      const { url } = await add(SAMPLES[0]!.bytes)
      for await (const { key } of rt.files.list(team.teamId))
        if (key.endsWith(url.slice(url.lastIndexOf('/') + 1))) rt.files.discard(key)
      await rt.files.settled()
      assert.equal((await get(url)).status, 503)
      assert.equal((await team.call('GET', `/v1/alarms/${alarm}`)).status, 200)
    })
  })
