import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { newDataDir, type ServerProcess, startServer } from '../server-process.ts'

const ROWS = 12_000
const CLIENT = { client_id: 'importer', client_secret: 'import secret' }
const ADMIN = { username: 'admin@example.org', password: 'correct horse battery' }
const settings = {
  OAUTH_CLIENT_ID: CLIENT.client_id,
  OAUTH_CLIENT_SECRET: CLIENT.client_secret,
  ADMIN_EMAIL: ADMIN.username,
  ADMIN_PASSWORD: ADMIN.password,
}
type Csv = { id: number; status: string; processed: number; created_count: number; known: number; errors: number }

test('SIGTERM, then kill -9 in the middle of an import: it goes on, and every row is a post once', async (t) => {
  const data = newDataDir()
  t.after(data.remove)
  const first = await startServer(data.dir, settings)
  const key = await tokenOf(first)
  const id = await upload(first, key)
  await ask(first, key, 'PUT', `csv/${id}`, { maps_to: ['title', 'content'] })
  await ask(first, key, 'POST', `csv/${id}/import`, {})
  const before = await until(first, key, id, ({ processed }) => processed > 0)
  assert.equal(await first.end('SIGTERM'), 0)

  const second = await startServer(data.dir, settings)
  const between = await until(second, key, id, ({ processed }) => processed > before.processed + 1000)
  await second.end('SIGKILL')

  const third = await startServer(data.dir, settings)
  const after = await until(third, key, id, ({ status }) => status === 'completed')
  t.diagnostic(`stopped after ${before.processed} rows, killed after ${between.processed}`)
  assert.ok(between.processed < ROWS, 'it was over before it was killed')
  const { processed, created_count, known, errors } = after
  assert.deepEqual([processed, created_count, known, errors], [ROWS, ROWS - 1, 0, 1])
  assert.deepEqual(await counted(third), { posts: ROWS - 1, titles: ROWS - 1 })
  assert.equal(await third.end('SIGTERM'), 0)
})

async function ask(server: ServerProcess, key: string, method: string, path: string, body?: object): Promise<Csv> {
  const headers = { authorization: `Bearer ${key}` }
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
  const answer = await fetch(`${server.url}/api/v3/${path}`, init)
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Csv
}

async function tokenOf({ url }: ServerProcess): Promise<string> {
  const body = JSON.stringify({ grant_type: 'password', ...CLIENT, ...ADMIN })
  const answer = await fetch(`${url}/api/v3/oauth/token`, { method: 'POST', body })
  return ((await answer.json()) as { access_token: string }).access_token
}

async function upload({ url }: ServerProcess, key: string): Promise<number> {
  const rows = Array.from({ length: ROWS - 1 }, (_, n) => `Report ${n},Text ${n}\n`)
  const form = new FormData()
  form.append('file', new Blob([`title,text\n${rows.join('')},without a title\n`]), 'many.csv')
  const headers = { authorization: `Bearer ${key}` }
  const answer = await fetch(`${url}/api/v3/csv`, { method: 'POST', body: form, headers })
  return ((await answer.json()) as Csv).id
}

/** Resolves when the import has come so far. */
async function until(server: ServerProcess, key: string, id: number, isThere: (csv: Csv) => boolean): Promise<Csv> {
  for (;;) {
    const csv = await ask(server, key, 'GET', `csv/${id}`)
    if (isThere(csv)) return csv
    assert.ok(['queued', 'importing'].includes(csv.status), `it is ${csv.status}`)
    await pause(50)
  }
}

async function counted({ databaseUrl }: ServerProcess) {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  const { rows } = await db.query('select count(*)::int as posts, count(distinct title)::int as titles from post')
  await db.end()
  return rows[0]
}
