import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, test } from 'node:test'

const ROOT = join(import.meta.dirname, '..')
const planted = new Set<string>()
afterEach(() => {
  for (const file of planted) rmSync(file)
  planted.clear()
})

/** Puts a file with one import where it must not be, and returns the names of the rules it breaks. */
function plant(folder: string, name: string, source: string): string[] {
  const file = join(ROOT, folder, name)
  writeFileSync(file, source, { flag: 'wx' })
  planted.add(file)
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', `${folder}/${name}`]
  let report: string
  try {
    report = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 })
  } catch (error) {
    report = (error as { stdout: string }).stdout // it exits with the number of violations
  }
  const { summary } = JSON.parse(report) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  return summary.violations.filter((v) => v.from === `${folder}/${name}`).map((v) => v.rule.name)
}

const forbidden: [rule: string, folder: string, source: string][] = [
  ['components-know-no-server', 'components', `import { readConfig } from '#server/config.ts'\nreadConfig()\n`],
  ['domain-knows-no-door', 'server/domain', `import { Hono } from 'hono'\nexport const app = new Hono()\n`],
  [
    'apis-are-strangers',
    'server/api/team',
    `import { crowdApp } from '#server/api/crowd/app.ts'\nexport const x = crowdApp\n`,
  ],
  ['lib-is-pure', 'lib', `import { readConfig } from '#server/config.ts'\nreadConfig()\n`],
  [
    'browser-takes-types-of-contracts',
    'lib/client',
    `import { Alarm } from '#lib/contracts/team/alarms.ts'\nexport const shape = Alarm\n`,
  ],
]
for (const [rule, folder, source] of forbidden)
  test(`an import that breaks ${rule} is refused`, () => {
    assert.deepEqual(plant(folder, `planted-${process.pid}.ts`, source), [rule])
  })
