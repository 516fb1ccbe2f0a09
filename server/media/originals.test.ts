import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import sharp from 'sharp'
import { SCOPES } from '#lib/scopes.ts'
import { sweepMedia } from '#server/domain/media/index.ts'
import { DRIVES } from '#testing/drives.ts'
import { heic } from '#testing/heic-sample.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { reportForms } from '#testing/report-forms.ts'
import { photo } from '#testing/sample-files.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const ORIGIN = { origin: 'http://localhost', host: 'localhost' }

for (const drive of DRIVES)
  describe(`citizens' pictures in ${drive.name}`, async () => {
    const storage = await drive.open()
    const rt = await withRuntime(storage.settings)
    const reports = await openReports(rt)
    const forms = reportForms(rt, reports)
    const team = await openTeam(rt, { teamId: reports.teamId })

    after(() => storage.close())

    const keyed = (key: string) => ({ authorization: `Bearer ${key}` })
    const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
      rt.media.request(new URL(url).pathname, { method, headers })
    const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
    const wordsIn = async (bytes: Buffer) => {
      const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata()
      return [exif, xmp, icc, iptc, orientation].filter((word) => word !== undefined)
    }
    async function add(bytes: Uint8Array, mode: 'live' | 'training' = 'live') {
      const report = await forms.file(mode)
      assert.equal((await forms.upload(report, [{ bytes }])).status, 200)
      const key = mode === 'live' ? team.key : (await openTeam(rt, { teamId: team.teamId, centre: 'training' })).key
      const chat = await team.call('GET', `/v1/reports/${report}/messages`, undefined, { key })
      return {
        report,
        key,
        ...(chat.body.data[0].photos[0] as { id: string; url: string; thumbnail: string; original: string }),
      }
    }

    test('everybody sees an upright copy and a thumbnail that say nothing; the original still says where and with what', async () => {
      const sent = await photo()
      const { url, thumbnail, original } = await add(sent)
      assert.deepEqual([thumbnail, original], [`${url}/thumbnail`, `${url}/original`])
      const copy = await bytesOf(await get(url))
      const { width, height, format } = await sharp(copy).metadata()
      assert.deepEqual([width, height, format], [600, 900, 'jpeg'])
      assert.deepEqual(await wordsIn(copy), [])
      assert.doesNotMatch(copy.toString('latin1'), /Camera of Anna|Exif|http|Photoshop/)
      const small = await bytesOf(await get(thumbnail))
      const shown = await sharp(small).metadata()
      assert.deepEqual([shown.width, shown.height, shown.format, await wordsIn(small)], [320, 480, 'webp', []])
      const kept = await get(original, keyed(team.key))
      assert.equal(kept.status, 200)
      assert.deepEqual(await bytesOf(kept), sent)
      assert.ok((await sharp(sent).metadata()).exif?.includes('Camera of Anna'))
    })

    test('a large picture is shown smaller, a small one as it is, a transparent one on white', async () => {
      const shape = { width: 4000, height: 1000, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } }
      const { url } = await add(await sharp({ create: shape }).png().toBuffer())
      const { data, info } = await sharp(await bytesOf(await get(url)))
        .raw()
        .toBuffer({ resolveWithObject: true })
      assert.deepEqual([info.width, info.height, info.channels, data[0]], [2560, 640, 3, 255])
    })

    test('HEIC is shown as a JPEG, upright; the original is for downloading', async () => {
      const sent = heic()
      const { url, original } = await add(sent)
      const { data, info } = await sharp(await bytesOf(await get(url)))
        .raw()
        .toBuffer({ resolveWithObject: true })
      assert.deepEqual([info.width, info.height], [16, 32])
      assert.ok(data[0]! < 40 && data[2]! > 200, 'blue is on top')
      const kept = await get(original, keyed(team.key))
      assert.equal(kept.headers.get('content-type'), 'image/heic')
      assert.match(kept.headers.get('content-disposition') ?? '', /^attachment; filename="med_\w+-original\.heic"$/)
      assert.deepEqual(await bytesOf(kept), sent)
    })

    test('HEIC on an alarm has a thumbnail, too', async () => {
      const alarm = (await team.call('POST', '/v1/alarms', {})).body.data.id
      const { body } = await team.call('POST', `/v1/alarms/${alarm}/media`, { file: heic().toString('base64') })
      const { width, height } = await sharp(await bytesOf(await get(body.data.thumbnail))).metadata()
      assert.deepEqual([width, height], [16, 32])
      assert.equal((await get(`${body.data.url}/original`, keyed(team.key))).status, 404)
    })

    test('the original is not kept by browsers and proxies, nor taken for anything else', async () => {
      const { id, original } = await add(await photo())
      const { headers } = await get(original, keyed(team.key))
      assert.deepEqual(
        ['cache-control', 'x-content-type-options', 'content-type', 'content-disposition'].map((name) =>
          headers.get(name),
        ),
        ['private, no-store', 'nosniff', 'image/jpeg', `inline; filename="${id}-original.jpg"`],
      )
      assert.match(headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/)
    })

    test('the original is for a key or session of the team that may read reports; 404 for everybody else', async () => {
      const { report, url, original } = await add(await photo())
      const dispatcher = await signIn(rt, team.teamId, 'dispatcher')
      const stranger = await openTeam(rt, { name: 'Strangers' })
      const strangersPerson = await signIn(rt, stranger.teamId, 'admin')
      const without = SCOPES.filter((scope) => scope !== 'reports:read')
      const other = await openTeam(rt, { teamId: team.teamId, scopes: without })
      const training = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
      const { token } = await rt.db
        .selectFrom('report')
        .select('token')
        .where('id', '=', report)
        .executeTakeFirstOrThrow()
      const asked: [who: string, headers: Record<string, string>, status: number][] = [
        ['a key', keyed(team.key), 200],
        ['a session', { cookie: dispatcher.cookie, ...ORIGIN }, 200],
        ['nobody', {}, 404],
        ['a wrong key', keyed('wrong'), 404],
        ['a key said otherwise', { authorization: `Basic ${team.key}` }, 404],
        ['a wrong key beside a session', { cookie: dispatcher.cookie, ...ORIGIN, ...keyed('wrong') }, 404],
        ['a key without reports:read', keyed(other.key), 404],
        ['a key of the other centre', keyed(training.key), 404],
        ['a key of another team', keyed(stranger.key), 404],
        ['a session of another team', { cookie: strangersPerson.cookie, ...ORIGIN }, 404],
        ['a session on another site', { cookie: dispatcher.cookie, ...ORIGIN, origin: 'https://evil.example' }, 404],
        ['the citizen', keyed(token), 404],
      ]
      for (const [who, headers, status] of asked)
        for (const method of ['GET', 'HEAD']) assert.equal((await get(original, headers, method)).status, status, who)
      assert.equal((await get(url)).status, 200)
    })

    test('a picture of the training centre: its key has the original, and a session from whichever page', async () => {
      const { key, original } = await add(await photo(), 'training')
      const { cookie } = await signIn(rt, team.teamId, 'dispatcher')
      assert.equal((await get(original, keyed(key))).status, 200)
      assert.equal((await get(original, { cookie, ...ORIGIN })).status, 200)
      assert.equal((await get(original, keyed(team.key))).status, 404)
    })

    test('the sweep leaves what a row names, and takes originals that none names', async () => {
      await add(await photo())
      const keys = async () => {
        await rt.files.settled()
        const found: string[] = []
        for await (const { key } of rt.files.list(team.teamId)) found.push(key)
        return found.sort()
      }
      const earlier = await keys()
      const stray = `${team.teamId}/${'ab'.repeat(64)}.jpg`
      for (const name of [stray, `${stray}.original`, `${stray}.original.0123456789abcdef.part`])
        await rt.files.write(name, Buffer.from('left over'), 'image/jpeg')
      assert.equal(await sweepMedia(rt.db, rt.files, new Date(Date.now() + 2 * 60 * 60 * 1000)), 3)
      assert.deepEqual(await keys(), earlier)
    })
  })
