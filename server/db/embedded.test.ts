import assert from 'node:assert/strict'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { startEmbedded } from './embedded.ts'
import { isAlive, whyNoAnswer } from './postmaster.ts'

const silent = () => undefined

/** A folder that the user PostgreSQL runs as can reach. */
function newFolder(): string {
  const folder = join(tmpdir(), `muster-embedded-${process.pid}-${Date.now()}`)
  mkdirSync(folder, { mode: 0o755 })
  return folder
}

test('one PostgreSQL per folder: whoever comes later adopts it, even at the same moment', async (t) => {
  const folder = newFolder()
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const first = await startEmbedded(folder, silent)
  t.after(first.stop)
  assert.equal(first.adopted, false)
  const said: string[] = []
  const second = await startEmbedded(folder, (sentence) => said.push(sentence))
  assert.deepEqual([second.adopted, second.pid, second.url], [true, first.pid, first.url])
  assert.match(said.join('\n'), /Adopted the PostgreSQL that was still running/)

  await first.stop()
  assert.equal(isAlive(first.pid), false)
  const [a, b] = await Promise.all([startEmbedded(folder, silent), startEmbedded(folder, silent)])
  assert.equal(a.pid, b.pid)
  assert.equal(await whyNoAnswer(a.url), undefined)
})

test('the backends of a killed postmaster are named and ended, and what was committed is there', async (t) => {
  const folder = newFolder()
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const first = await startEmbedded(folder, silent)
  const client = new pg.Client({ connectionString: first.url })
  client.on('error', silent)
  await client.connect()
  await client.query('create table kept as select 42 as answer')
  client.query(`do $$ begin for i in 1..1000000000 loop perform i; end loop; end $$`).catch(silent)
  process.kill(first.pid, 'SIGKILL')

  const said: string[] = []
  const second = await startEmbedded(folder, (sentence) => said.push(sentence))
  t.after(second.stop)
  assert.equal(second.adopted, false)
  assert.match(said.join('\n'), /left \d+ processes behind \(.*\); ending them first/)
  const after = new pg.Client({ connectionString: second.url })
  await after.connect()
  const { rows } = await after.query('select answer from kept')
  await after.end()
  assert.deepEqual(rows, [{ answer: 42 }])
})
