import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { after, describe, test } from 'node:test'
import sharp from 'sharp'
import { uploadsFolder } from '#server/media/uploads-folder.ts'

import { DRIVES } from '#testing/drives.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { codesOf, formOf, reportForms, type SentFile } from '#testing/report-forms.ts'
import { photo, REFUSED, SAMPLES } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const MB = 1024 * 1024
const [MISSING, VIOLATION, NO_FILES] = ['MISSING_INPUT_DATA', 'INPUT_SCHEMA_VIOLATION', 'NO_FILES_UPLOADED']
const messages = [{ text: 'Seen from the quay', label: 'Photo' }, { text: 'Räddning 🔥' }]
const picture = (format: 'png' | 'gif' | 'webp' | 'jpeg', size = 8) =>
  sharp({ create: { width: size, height: size, channels: 3, background: '#c03010' } })
    .toFormat(format)
    .toBuffer()
/** A JPEG of so many bytes; what stands behind its end is not looked at. */
const jpegOf = async (bytes: number) => {
  const small = await picture('jpeg')
  return Buffer.concat([small, Buffer.alloc(bytes - small.length, 7)])
}

for (const drive of DRIVES)
  describe(`images in ${drive.name}`, async () => {
    const storage = await drive.open()
    const rt = await withRuntime(storage.settings)
    const reports = await openReports(rt)
    const forms = reportForms(rt, reports)
    const team = await openTeam(rt, { teamId: reports.teamId })
    const report = await forms.file()

    after(() => storage.close())

    const chatOf = async (id: number) => (await team.call('GET', `/v1/reports/${id}/messages?sort=asc`)).body.data
    /** Everything an upload could leave: files stored, files on their way, rows. */
    async function state() {
      await rt.files.settled()
      const keys: string[] = []
      for await (const { key } of rt.files.list(reports.teamId)) keys.push(key)
      const tables = ['report_message', 'media', 'activity', 'idempotency'].map((t) => `select count(*) from ${t}`)
      const waiting = await readdir(uploadsFolder(rt.config)).catch(() => [])
      return { keys: keys.sort(), waiting, rows: (await rt.pool.query(tables.join(' union all '))).rows }
    }
    async function refused(status: number, codes: string[], work: () => ReturnType<typeof forms.send>) {
      const earlier = await state()
      const answer = await work()
      assert.deepEqual([answer.status, codesOf(answer)], [status, codes], JSON.stringify(answer.body))
      assert.deepEqual(await state(), earlier)
      return answer.body.errors as { code: string; message: string }[]
    }

    describe('200', () => {
      for (const [name, data] of [
        ['with its root data', { data: { chat: { messages } } }],
        ['without it', { chat: { messages } }],
      ] as const)
        test(`adds the images as one entry of the chat, then the messages: data ${name}`, async () => {
          const id = await forms.file()
          const files = [{ bytes: await photo() }, { bytes: await picture('png'), name: 'files[]', filename: 'ö.png' }]
          const { status, body } = await forms.upload(id, files, data)
          assert.deepEqual([status, body.data], [200, { report_id: id }])
          assert.match(body.links.public, /^http:\/\/localhost\/r\/[\w-]{32}$/)
          const chat = await chatOf(id)
          assert.deepEqual(
            chat.map((m: { text: string; label: string; photos: object[] }) => [m.label, m.text, m.photos.length]),
            [
              [null, null, 2],
              ['Photo', 'Seen from the quay', 0],
              [null, 'Räddning 🔥', 0],
            ],
          )
        })

      for (const format of ['jpeg', 'png', 'gif', 'webp'] as const)
        test(`takes ${format} for what its bytes are, and shows a JPEG`, async () => {
          const id = await forms.file()
          assert.equal((await forms.upload(id, [{ bytes: await picture(format), filename: 'a.exe' }])).status, 200)
          const [{ photos }] = await chatOf(id)
          assert.match(photos[0].url, /\/media\/[0-9a-f]{128}\.jpg$/)
          const shown = await rt.media.request(new URL(photos[0].url).pathname)
          assert.equal(shown.headers.get('content-type'), 'image/jpeg')
          const { format: made, width } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
          assert.deepEqual([made, width], ['jpeg', 8])
        })

      test('without data, with empty data, with data that says nothing', async () => {
        const bytes = await picture('png')
        for (const data of [[], [''], ['{}'], ['{"data":{}}'], ['{"data":null}'], ['{"chat":null}'], ['null']])
          assert.equal((await forms.upload(report, [{ bytes }], ...data)).status, 200, data[0])
      })

      test('for a report of either control centre, and for one that is closed', async () => {
        const bytes = await picture('png')
        const training = await forms.file('training')
        assert.equal((await forms.upload(training, [{ bytes }])).status, 200)
        const entry = await rt.db.selectFrom('activity').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow()
        assert.deepEqual([entry.action, entry.centre], ['REPORT_MESSAGE', 'training'])
        const closed = await forms.file()
        await team.call('PATCH', `/v1/reports/${closed}`, { status: 'closed', reason: 'handled' })
        assert.equal((await forms.upload(closed, [{ bytes }])).status, 200)
      })

      test('10 images at once, and one of exactly 15 MB', async () => {
        const bytes = await picture('png')
        const id = await forms.file()
        assert.equal(
          (
            await forms.upload(
              id,
              Array.from({ length: 10 }, () => ({ bytes })),
            )
          ).status,
          200,
        )
        assert.equal((await forms.upload(id, [{ bytes: await jpegOf(15 * MB) }])).status, 200)
        const { photos, messages: count } = (await team.call('GET', `/v1/reports/${id}`)).body.data
        assert.deepEqual([photos, count], [11, 2])
      })

      test('a JPEG that breaks off is kept as far as it can be read', async () => {
        const whole = await sharp(Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, n) => (n * 7919) % 251)), {
          raw: { width: 300, height: 300, channels: 3 },
        })
          .jpeg()
          .toBuffer()
        const bytes = whole.subarray(0, whole.length / 2)
        assert.equal((await forms.upload(report, [{ bytes }])).status, 200)
      })

      test('the same idempotency key and files add them once; with other files it is another request', async () => {
        const id = await forms.file()
        const data = { data: { chat: { messages } }, meta: { idempotency_key: `images of ${id}` } }
        const bytes = await picture('png')
        const first = await forms.upload(id, [{ bytes }], data)
        const earlier = await state()
        assert.deepEqual((await forms.upload(id, [{ bytes }], data)).body, first.body)
        assert.deepEqual(await state(), earlier)
        const other = { bytes: await picture('png', 9) }
        await refused(422, [VIOLATION], () => forms.upload(id, [other], data))
        await refused(422, [VIOLATION], () => forms.upload(id, [{ bytes }, other], data))
        assert.equal((await chatOf(id)).length, 3)
      })
    })

    describe('400, and nothing is left', () => {
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'image/jpeg', ''])
        test(`NO_FILES_UPLOADED for no multipart at all: ${type || 'no content type'}`, async () =>
          void (await refused(400, [NO_FILES], () => forms.send(report, { body: '{"data":{}}', type }))))

      test('NO_FILES_UPLOADED for a form without files, an empty one, or one whose file has another name', async () => {
        const bytes = await picture('png')
        await refused(400, [NO_FILES], () => forms.upload(report, [], { chat: { messages } }))
        await refused(400, [NO_FILES], () => forms.upload(report, []))
        await refused(400, [NO_FILES], () => forms.send(report, { body: '', type: 'multipart/form-data; boundary=b' }))
        const [error] = await refused(400, [NO_FILES], () => forms.upload(report, [{ bytes, name: 'photo' }]))
        assert.match(error!.message, /photo/)
      })

      const pictures: [name: string, files: () => Promise<SentFile[]>, codes: string[], message: RegExp][] = [
        ['11 files', async () => Array(11).fill({ bytes: await picture('png') }), [VIOLATION], /at most 10/],
        ['an empty file', async () => [{ bytes: Buffer.alloc(0) }], [VIOLATION], /files\.0: is empty/],
        [
          'a file under another name beside one',
          async () => [{ bytes: await picture('png') }, { bytes: await picture('png'), name: 'photo' }],
          [VIOLATION],
          /photo/,
        ],
        [
          'a video',
          async () => [{ bytes: SAMPLES.find(({ name }) => name === 'mp4')!.bytes }],
          [VIOLATION],
          /files\.0/,
        ],
        ['a PDF', async () => [{ bytes: SAMPLES.find(({ name }) => name === 'pdf')!.bytes }], [VIOLATION], /files\.0/],
        [
          'the head of a JPEG and nothing else',
          async () => [{ bytes: SAMPLES[0]!.bytes }],
          [VIOLATION],
          /cannot be read/,
        ],
        [
          'a HEIC that cannot be read',
          async () => [{ bytes: SAMPLES.find(({ name }) => name === 'heic')!.bytes }],
          [VIOLATION],
          /cannot be read/,
        ],
        ['a picture that claims to be huge', () => huge(), [VIOLATION], /megapixels/],
        [
          'two wrong ones among good ones, each named',
          async () => [
            { bytes: await picture('png') },
            { bytes: Buffer.from('x') },
            { bytes: await picture('gif') },
            { bytes: SAMPLES[0]!.bytes },
          ],
          [VIOLATION, VIOLATION],
          /files\.1/,
        ],
        ...REFUSED.map(([name, bytes]): (typeof pictures)[number] => [
          name,
          async () => [{ bytes }],
          [VIOLATION],
          /files\.0/,
        ]),
      ]
      for (const [name, files, codes, message] of pictures)
        test(`${codes.join(' and ')} for ${name}`, async () => {
          const sent = await files()
          const errors = await refused(400, codes, () => forms.upload(report, sent, { chat: { messages } }))
          assert.match(errors[0]!.message, message)
        })

      const datas: [name: string, data: unknown[], codes: string[]][] = [
        ['data that is no JSON', ['{"chat":'], [VIOLATION]],
        ['data that is an array', ['[]'], [VIOLATION]],
        ['data that is a text', ['"x"'], [VIOLATION]],
        ['two fields data', ['{}', '{}'], [VIOLATION]],
        ['no message', [{ chat: { messages: [] } }], [MISSING]],
        ['a chat without messages', [{ data: { chat: {} } }], [MISSING]],
        ['a message without a text', [{ data: { chat: { messages: [{ label: 'x' }] } } }], [MISSING]],
        ['messages that are an object', [{ chat: { messages: {} } }], [VIOLATION]],
        ['a text that cannot be stored', [{ chat: { messages: [{ text: 'a\u0000' }] } }], [VIOLATION]],
      ]
      for (const [name, data, codes] of datas)
        test(`${codes.join(' and ')} for ${name}`, async () => {
          const bytes = await picture('png')
          await refused(400, codes, () => forms.upload(report, [{ bytes }], ...data))
        })

      test('everything that is wrong at once: the files and the data', async () => {
        const files = [{ bytes: Buffer.alloc(0) }, { bytes: await picture('png'), name: 'photo' }]
        await refused(400, [VIOLATION, VIOLATION, MISSING], () => forms.upload(report, files, { chat: {} }))
        await refused(400, [NO_FILES, VIOLATION], () => forms.upload(report, [], '{'))
      })

      test('INPUT_SCHEMA_VIOLATION for a form that is cut off, or has no boundary', async () => {
        const { body, type } = await formOf([{ bytes: await picture('png') }], { chat: { messages } })
        for (const length of [10, 100, Math.floor(body.length / 2), body.length - 8])
          await refused(400, [VIOLATION], () => forms.send(report, { body: body.subarray(0, length), type }))
        await refused(400, [VIOLATION], () => forms.send(report, { body, type: 'multipart/form-data' }))
      })
    })

    describe('413 INPUT_SCHEMA_VIOLATION, and nothing is left', () => {
      const large = (name: string, work: () => ReturnType<typeof forms.send>) =>
        test(name, async () => void (await refused(413, [VIOLATION], work)))

      large('for a file of one byte more than 15 MB', async () =>
        forms.upload(report, [{ bytes: await picture('png') }, { bytes: await jpegOf(15 * MB + 1) }]),
      )
      large('for a field data over a mebibyte', async () =>
        forms.upload(report, [{ bytes: await picture('png') }], 'x'.repeat(MB + 1)),
      )
      large('for a body of any size that declares none', async () => {
        const { type } = await formOf([])
        const chunk = Buffer.alloc(MB, 7)
        let sent = 0
        const body = new ReadableStream({
          pull: (controller) => (sent++ < 200 ? controller.enqueue(chunk) : controller.close()),
        })
        return forms.send(report, { body, type })
      })
    })
  })

const huge = async () => [
  {
    bytes: await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
      .png()
      .toBuffer(),
  },
]
