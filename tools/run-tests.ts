import { statSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { startTestPostgres, sweepDatabases } from '#testing/test-postgres.ts'
import { ROOT } from './checks.ts'
import type { FileReport } from './file-report.ts'
import { runFiles } from './run-files.ts'

export type Tally = { passed: number; failed: number; broken?: FileReport[] }

/** Runs the test files that match, each on databases of its own, and counts from the runner's own events. */
export async function runTests(...patterns: string[]): Promise<Tally> {
  const files = await filesOf(patterns)
  const postgres = await startTestPostgres(console.log)
  await sweepDatabases(postgres.url)
  const tally: Tally = { passed: 0, failed: 0, broken: [] }
  const settings = { TEST_DATABASE_URL: postgres.url, TEST_RUN: String(process.pid) }
  await runFiles(files, availableParallelism(), settings, (report) => {
    tally.passed += report.passed
    tally.failed += report.failures.length
    if (report.failures.length > 0) tally.broken?.push(report)
    printReport(report)
  })
  await sweepDatabases(postgres.url)
  await postgres.stop()
  return tally
}

/** The largest first, as they tend to take longest: none is begun when all others are done. */
async function filesOf(patterns: string[]): Promise<string[]> {
  const files: string[] = []
  for await (const file of glob(patterns, { cwd: ROOT, exclude: ['node_modules/**', '.next/**'] }))
    files.push(join(ROOT, file))
  const size = (file: string) => statSync(file).size
  return files.sort((a, b) => size(b) - size(a))
}

export function printReport({ file, passed, failures, seconds }: FileReport): void {
  const sign = failures.length > 0 ? '✗' : '✓'
  console.log(`${sign} ${relative(ROOT, file)} (${passed + failures.length} tests, ${seconds.toFixed(1)} s)`)
  for (const { name, why } of failures) console.log(`  ✗ ${name}\n${why.replaceAll(/^/gm, '    ')}`)
}
