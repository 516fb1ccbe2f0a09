import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startEmbedded } from '#server/db/embedded.ts'
import { ROOT } from './checks.ts'

/** What hangs fails in the end, instead of holding everything up. */
const PATIENCE_MS = 10 * 60_000

export type Tally = { passed: number; failed: number }

/**
 * Runs the test files that match, each in a process and on a database of its own, and counts from the runner's own
 * events: a suite is not a test, a skipped or unfinished one is not a pass.
 */
export async function runTests(...patterns: string[]): Promise<Tally> {
  const files: string[] = []
  for await (const file of glob(patterns, { cwd: ROOT, exclude: ['node_modules/**', '.next/**'] }))
    files.push(join(ROOT, file))
  const stopPostgres = await openPostgres()
  const tally: Tally = { passed: 0, failed: 0 }
  const events = run({ files: files.sort(), concurrency: 2, cwd: ROOT, timeout: PATIENCE_MS })
  events.on('test:pass', (event) => {
    if (event.details.type !== 'suite' && !event.skip && !event.todo) tally.passed++
  })
  events.on('test:fail', (event) => {
    if (event.details.type !== 'suite') tally.failed++
  })
  await new Promise<void>((resolve) => {
    const printed = events.compose(spec)
    printed.pipe(process.stdout, { end: false })
    printed.on('end', () => resolve())
  })
  await stopPostgres()
  return tally
}

/** The PostgreSQL in which every test file makes a database; one that was running already is left running. */
async function openPostgres(): Promise<() => Promise<void>> {
  if (process.env.TEST_DATABASE_URL) return async () => undefined
  const postgres = await startEmbedded(join(ROOT, '.test'), console.log)
  process.env.TEST_DATABASE_URL = postgres.url
  return async () => {
    delete process.env.TEST_DATABASE_URL
    if (!postgres.adopted) await postgres.stop()
  }
}
