import assert from 'node:assert/strict'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { uploadsFolder } from '#server/media/uploads-folder.ts'
import { openDoor } from '#testing/open-door.ts'
import { openReports } from '#testing/open-reports.ts'
import { codesOf, formOf, reportForms } from '#testing/report-forms.ts'
import { photo } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What is about the line itself: who goes away in the middle, who never stops sending, and what is not there.

/** The front door on a port, a report, and a way to begin an upload to it. */
async function open() {
  const rt = await withRuntime()
  const reports = await openReports(rt)
  const report = await reportForms(rt, reports).file()
  const { port } = await openDoor(rt)
  const begin = (type: string, key = reports.key, id: number | string = report) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': type }
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path: `/api/v1/reports/${id}/images`, headers })
    const answer = new Promise<IncomingMessage>((resolve, reject) => sent.on('response', resolve).on('error', reject))
    return { sent, answer }
  }
  return { rt, begin, folder: uploadsFolder(rt.config) }
}

/** Resolves when so many forms lie in the folder; asked again whenever something in it changes. */
async function until(folder: string, forms: number) {
  await mkdir(folder, { recursive: true })
  const watcher = watch(folder) // from now on; that of fs/promises begins with its first `next()`, and misses what was before
  for (;;) {
    const changed = once(watcher, 'change')
    if ((await readdir(folder)).length === forms) break
    await changed
  }
  watcher.close()
}

test('whoever goes away in the middle leaves nothing', async () => {
  const { rt, begin, folder } = await open()
  const { body, type } = await formOf([{ bytes: await photo() }, { bytes: Buffer.alloc(1_000_000, 7) }])
  const { sent, answer } = begin(type)
  sent.write(body.subarray(0, 500_000))
  await until(folder, 1)
  sent.destroy()
  await assert.rejects(answer)
  await until(folder, 0)
  const rows = await rt.pool.query('select from media union all select from report_message')
  assert.equal(rows.rowCount, 0)
})

test('413 for a file that never ends, while it is still being sent', async () => {
  const { begin, folder } = await open()
  const { sent, answer } = begin('multipart/form-data; boundary=b')
  sent.on('error', () => undefined) // the line is cut after the answer
  sent.write('--b\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n')
  const chunk = Buffer.alloc(256 * 1024, 7)
  const feed = () => {
    while (!sent.destroyed && sent.write(chunk));
  }
  sent.on('drain', feed)
  feed()
  const { statusCode } = await answer
  sent.destroy()
  assert.equal(statusCode, 413)
  await until(folder, 0)
})

test('401 and 404 without waiting for the files', async () => {
  const { begin } = await open()
  for (const [status, key, id] of [
    [401, 'ak_wrong'],
    [404, undefined, 'nonsense'],
  ] as const) {
    const { sent, answer } = begin('multipart/form-data; boundary=b', key, id)
    sent.on('error', () => undefined)
    sent.write('--b\r\n')
    const { statusCode } = await answer
    sent.destroy()
    assert.equal(statusCode, status)
  }
})

test('many come at once, and all of them get through', async () => {
  const { begin, folder } = await open()
  const { body, type } = await formOf([{ bytes: await photo() }])
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const { sent, answer } = begin(type)
      sent.end(body)
      const { statusCode } = await answer
      return statusCode
    }),
  )
  assert.deepEqual(new Set(answers), new Set([200]))
  await until(folder, 0)
})

test('503 that says so while the media storage is away, and nothing is left', async () => {
  const rt = await withRuntime({ STORAGE_URL: 's3://KEY:SECRET@127.0.0.1:1/muster?forcePathStyle=true&tls=false' })
  const reports = await openReports(rt)
  const { file, upload } = reportForms(rt, reports)
  const answer = await upload(await file(), [{ bytes: await photo() }], { chat: { messages: [{ text: 'x' }] } })
  assert.equal(answer.status, 503)
  assert.deepEqual(codesOf(answer), ['UNEXPECTED_ERROR'])
  assert.match(answer.body.errors[0].message, /media storage/)
  const rows = await rt.pool.query('select from media union all select from report_message')
  assert.deepEqual([rows.rowCount, await readdir(uploadsFolder(rt.config))], [0, []])
})

test('what a crash left of a form is gone with the next start', async (t) => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'crashed-'))
  const folder = join(uploadsFolder({ DATA_DIR }), 'one')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '0'), 'half a file')
  await withRuntime({ DATA_DIR })
  t.after(() => rm(DATA_DIR, { recursive: true }))
  assert.deepEqual(await readdir(uploadsFolder({ DATA_DIR })).catch(() => []), [])
})
