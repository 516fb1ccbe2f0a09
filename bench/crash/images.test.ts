import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import sharp from 'sharp'
import { request } from 'undici'
import { newDataDir, type ServerProcess, startServer } from '../server-process.ts'

const SECRET = 'reports-benchmark-key-0123'
const authorization = `Bearer ak_${SECRET}`

test('kill -9 while images arrive: what was acknowledged can be seen, and nothing lies about half done', async (t) => {
  const data = newDataDir()
  t.after(data.remove)
  const settings = { REPORTS_API_KEY: SECRET }
  const first = await startServer(data.dir, settings)
  const report = await fileReport(first)
  const image = await noise()
  let acknowledged = 0
  const enough = Promise.withResolvers<void>()
  const lane = async () => {
    for (;;) {
      await upload(first, report, image)
      if (++acknowledged === 12) enough.resolve()
    }
  }
  // Before there is enough, a refusal is a failure; after that the server is killed under them.
  const lanes = Array.from({ length: 6 }, () => lane().catch(enough.reject))
  await enough.promise
  await first.end('SIGKILL')
  await Promise.all(lanes)
  const uploads = join(data.dir, 'uploads')
  t.diagnostic(`${acknowledged} uploads acknowledged, ${(await readdir(uploads)).length} cut off`)

  const second = await startServer(data.dir, settings)
  assert.deepEqual(await readdir(uploads).catch(() => []), [])
  const files = await filesIn(second)
  assert.ok(files.length >= acknowledged)
  for (const file of files) {
    const { statusCode, body } = await request(`${second.url}/media/${file}`)
    assert.equal(statusCode, 200)
    assert.equal((await sharp(Buffer.from(await body.arrayBuffer())).metadata()).format, 'jpeg')
  }
  await upload(second, report, image)
  assert.equal(await second.end('SIGTERM'), 0)
})

/** A picture that takes a while to draw anew. */
const noise = () =>
  sharp({
    create: {
      width: 800,
      height: 600,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer()

async function fileReport({ url }: ServerProcess): Promise<number> {
  const categories = await request(`${url}/api/v1/categories`, { headers: { authorization } })
  const [{ id }] = ((await categories.body.json()) as { data: [{ id: number }] }).data
  const body = JSON.stringify({ data: { location: { x: 18, y: 59 }, category: { category_id: id } } })
  const filed = await request(`${url}/api/v1/reports`, { method: 'POST', headers: { authorization }, body })
  return ((await filed.body.json()) as { data: { report_id: number } }).data.report_id
}

async function upload({ url }: ServerProcess, report: number, image: Buffer): Promise<void> {
  const form = new FormData()
  form.append('files', new Blob([new Uint8Array(image)]), 'noise.jpg')
  const init = { method: 'POST', headers: { authorization }, body: form }
  const answer = await fetch(`${url}/api/v1/reports/${report}/images`, init)
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
}

async function filesIn({ databaseUrl }: ServerProcess): Promise<string[]> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  const { rows } = await db.query('select file from media')
  await db.end()
  return rows.map(({ file }) => file)
}
