import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#server/db/embedded.ts'
import { isAlive } from '#server/db/postmaster.ts'

type Say = (sentence: string) => void
type Run = (statement: string) => Promise<pg.QueryResult>

/** What tests write need not outlive a power cut, and no database of theirs lives long enough to want a vacuum. */
const HURRY = ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum']

let started: ReturnType<typeof start> | undefined

/** The tests' own PostgreSQL in `.test/`, or the one at TEST_DATABASE_URL. `stop` leaves alone what was running already. */
export const startTestPostgres = (say: Say = () => undefined) => {
  started ??= start(say)
  return started
}

async function start(say: Say) {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: () => end() }
  const { url, adopted, stop } = await startEmbedded(join(import.meta.dirname, '../.test'), say)
  await administer(url, async (run) => {
    for (const name of HURRY) await run(`alter system set ${name} = off`)
    await run('select pg_reload_conf()')
  })
  return { url, stop: () => end(adopted ? undefined : stop) }
}

async function end(stop?: () => Promise<void>): Promise<void> {
  started = undefined
  await stop?.()
}

/** Runs statements that belong to no transaction, on one connection. */
export async function administer<T>(url: string, work: (run: Run) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work((statement) => client.query(statement)).finally(() => client.end())
}

/** Drops the tests' databases whose process is gone; their names say which that was. */
export const sweepDatabases = (url: string): Promise<void> =>
  administer(url, async (run) => {
    const { rows } = await run(`select datname as name from pg_database where datname ~ '^(test|template)_[0-9]+_'`)
    for (const { name } of rows as { name: string }[])
      if (!isAlive(Number(name.split('_')[1]))) await run(`drop database if exists ${name} with (force)`)
  })
