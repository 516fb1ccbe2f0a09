import { join } from 'node:path'
import { openRuntime } from '#server/apps/runtime.ts'
import { testConfig } from './test-config.ts'
import { urlOf } from './test-database.ts'
import { administer } from './test-postgres.ts'

const LOCK = 4711
let known: Promise<string> | undefined

/**
 * The database that a run (TEST_RUN: the process that started it) copies for each of its tests: a runtime was opened on it
 * once, so it is migrated and has its queues. Copying it costs a tenth of that. A file that is run by itself has none.
 */
export function templateDatabase(server: string): Promise<string | undefined> {
  const run = process.env.TEST_RUN
  if (!run) return Promise.resolve(undefined)
  known ??= makeOnce(server, `template_${run}_ready`)
  return known
}

/** Whoever comes first makes it; the others wait. */
const makeOnce = (server: string, name: string) =>
  administer(server, async (run) => {
    await run(`select pg_advisory_lock(${LOCK})`) // until this connection ends
    const { rowCount } = await run(`select from pg_database where datname = '${name}'`)
    if (rowCount) return name
    const growing = name.replace('ready', 'growing')
    await run(`create database ${growing}`)
    const rt = await openRuntime(testConfig(urlOf(server, growing), join('/tmp', growing)))
    await rt.close()
    await run(`alter database ${growing} rename to ${name}`)
    return name
  })
