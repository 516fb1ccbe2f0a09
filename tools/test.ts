import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '#e2e/find-chromium.ts'
import { buildWhenStale } from '#server/build/build-when-stale.ts'
import { ROOT, runChecks } from './checks.ts'
import type { FileReport } from './file-report.ts'
import { printReport, runTests, type Tally } from './run-tests.ts'

// `npm test`: checks, unit and contract tests on real PostgreSQL, both doors side by side, crashes, then the browser
// (docs/tests.md). Its last line is the sum of the runners' own reports.
const only = process.argv.slice(2)
const wants = (part: string) => only.length === 0 || only.includes(part)
const total = { passed: 0, failed: 0, broken: [] as FileReport[] }
const add = ({ passed, failed, broken = [] }: Tally) => {
  total.passed += passed
  total.failed += failed
  total.broken.push(...broken)
  console.log(`${passed} passed, ${failed} failed after ${Math.round(performance.now() / 1000)} s`)
}

if (wants('e2e')) requireBrowser()
if (wants('check')) {
  const { passed, failed } = await runChecks()
  add({ passed, failed: failed.length })
}
if (wants('unit'))
  add(
    await runTests(
      'lib/**/*.test.ts',
      'components/**/*.test.ts',
      'server/**/*.test.ts',
      'demo/**/*.test.ts',
      'tools/**/*.test.ts',
      'testing/fuzz/*.test.ts',
    ),
  )
if (wants('second-door') || wants('e2e')) buildWhenStale(ROOT)
if (wants('second-door')) add(await runTests('testing/second-door/*.test.ts'))
if (wants('crash')) add(await runTests('bench/**/*.test.ts'))
if (wants('e2e')) add(runBrowser())
// Once more: of a long output its end is what is kept.
total.broken.forEach(printReport)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

/** Asked first, so that nobody waits ten minutes to learn that there is no browser. */
function requireBrowser(): void {
  try {
    findChromium()
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}

/** The Playwright suite; its JSON report is what is counted. A suite that could not run at all is a failure. */
function runBrowser(): Tally {
  const report = join(ROOT, 'test-results/report.json')
  rmSync(report, { force: true })
  try {
    const args = [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts']
    spawnSync(process.execPath, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    })
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    }
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + (stats.expected === 0 ? 1 : 0) }
  } catch (error) {
    console.error((error as Error).message)
    return { passed: 0, failed: 1 }
  }
}
