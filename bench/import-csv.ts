// How long an import takes, and how much memory: `node bench/import-csv.ts FILE.csv`, or with a number of rows to be made up.
import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { openCrowd } from '#testing/open-crowd.ts'
import { openTestRuntime } from '#testing/open-test-runtime.ts'

const HEADER = ['Serial', 'TITLE', 'DATE', 'LOCATION', 'DESCRIPTION', 'CATEGORY', 'LATITUDE', 'LONGITUDE', 'APPROVED']
const MAPPING: Record<string, string> = {
  'INCIDENT TITLE': 'title',
  TITLE: 'title',
  'INCIDENT DATE': 'post_date',
  DATE: 'post_date',
  DESCRIPTION: 'content',
  LOCATION: 'where',
  CATEGORY: 'tags',
  LATITUDE: 'place.lat',
  LONGITUDE: 'place.lon',
  APPROVED: 'status',
}
const MB = 1024 * 1024

function* madeUp(rows: number) {
  yield HEADER
  for (let n = 0; n < rows; n++)
    yield [
      String(n),
      `Report ${n}`,
      `${(n % 28) + 1}/0${(n % 9) + 1}/2010 1${n % 10}:00`,
      `Street ${n % 977}`,
      `Water is needed at house ${n}, "soon".\nIt has been ${n % 40} days. ${'Please come. '.repeat(n % 20)}`,
      `${(n % 9) + 1}. Category, 10. Other, `,
      String(18 + (n % 1000) / 1000),
      String(-72 - (n % 997) / 997),
      n % 3 === 0 ? 'NO' : 'YES',
    ]
}

const [wanted = '100000'] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'muster-csv-'))
const isMadeUp = /^\d+$/.test(wanted)
const path = isMadeUp ? join(folder, 'made-up.csv') : wanted
if (isMadeUp) await pipeline(madeUp(Number(wanted)), stringify(), createWriteStream(path))

const rt = await openTestRuntime({ LOG_LEVEL: 'warn' })
const crowd = await openCrowd(rt)
const { token: key } = await crowd.addPerson('admin')
const ask = async (method: string, at: string, body?: object) => {
  const answer = await crowd.call(method, `/api/v3/${at}`, body, { key })
  if (answer.status !== 200) throw new Error(`${method} ${at}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

const { id: form_id } = await ask('POST', 'forms', { name: 'Incidents' })
const { id: form_stage_id } = await ask('POST', 'forms/stages', { form_id, label: 'Report' })
const attribute = { form_stage_id, cardinality: 1 }
await ask('POST', 'forms/attributes', { ...attribute, key: 'where', label: 'Where', input: 'text', type: 'varchar' })
await ask('POST', 'forms/attributes', { ...attribute, key: 'place', label: 'Place', input: 'location', type: 'point' })

/** The most memory the process has had since the last call, in MB. */
let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 20)
const since = () => {
  const most = peak
  peak = process.memoryUsage.rss()
  return `${Math.round(most / MB)} MB`
}

async function upload(name: string): Promise<number> {
  const body = new FormData()
  body.append('file', await openAsBlob(path), name)
  const init = { method: 'POST', body, headers: { authorization: `Bearer ${key}` } }
  const answer = await rt.apps.crowd.request('/api/v3/csv', init)
  const { id } = (await answer.json()) as { id: number }
  const fixed = { form: form_id }
  const { columns } = await ask('GET', `csv/${id}`)
  await ask('PUT', `csv/${id}`, { maps_to: columns.map((name: string) => MAPPING[name] ?? null), fixed })
  return id
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s, at most ${since()}`, result)
  return result
}

async function done(id: number, how: object) {
  await ask('POST', `csv/${id}/import`, how)
  for (;;) {
    const { status, rows, processed, created_count, known, errors, error } = await ask('GET', `csv/${id}`)
    if (status !== 'queued' && status !== 'importing')
      return { status, rows, processed, created_count, known, errors, ...(error && { error }) }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

console.log(`${basename(path)}; the process alone: ${Math.round(process.memoryUsage.rss() / MB)} MB`)
const first = await timed('upload', () => upload('first.csv'))
await timed('dry run', () => done(first, { dry_run: true, create_tags: true }))
await timed('import', () => done(first, { create_tags: true }))
const errors = await ask('GET', `csv/${first}/errors?limit=5`)
for (const { line, errors: faults } of errors.results) console.log(`  line ${line}:`, JSON.stringify(faults))
const second = await timed('upload again', () => upload('second.csv'))
await timed('import again', () => done(second, {}))
const { rows } = await rt.pool.query('select count(*)::int as posts, count(distinct import_key)::int as keys from post')
console.log(rows[0])
clearInterval(watch)
await rt.discard()
await rm(folder, { recursive: true, force: true })
