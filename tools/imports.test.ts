import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, test } from 'node:test'

const ROOT = join(import.meta.dirname, '..')
const planted = new Set<string>()
afterEach(() => {
  for (const file of planted) rmSync(file)
  planted.clear()
})

/** Puts a file where it must not be. */
function plant(file: string, source: string): string {
  writeFileSync(join(ROOT, file), source, { flag: 'wx' })
  planted.add(join(ROOT, file))
  return file
}

type Violation = { from: string; rule: { name: string } }

/** What the cruiser has against these places. */
function violations(config: string, ...places: string[]): Violation[] {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [cruiser, '--config', config, '--output-type', 'json', ...places]
  // It exits with the number of violations.
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 })
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}

const NAME = `planted-${process.pid}.ts`
const RUNTIME = `import type { Runtime } from '#server/apps/runtime.ts'\nexport type Planted = Runtime\n`
const CONFIG = `import { readConfig } from '#server/config.ts'\nreadConfig()\n`

const forbidden: [rule: string, folder: string, source: string][] = [
  ['components-know-no-server', 'components', CONFIG],
  ['domain-knows-no-door', 'server/domain', `import { Hono } from 'hono'\nexport const app = new Hono()\n`],
  [
    'apis-are-strangers',
    'server/api/team',
    `import { crowdApp } from '#server/api/crowd/app.ts'\nexport const x = crowdApp\n`,
  ],
  [
    'apis-are-listed-once',
    'server/jobs',
    `import type { Alarm } from '#lib/contracts/team/alarms.ts'\nexport type Planted = Alarm\n`,
  ],
  [
    'browsers-parse-no-messages',
    'components/caller',
    `import * as compiled from '#lib/words/compile-messages.ts'\nexport const x = compiled\n`,
  ],
  ['lib-is-pure', 'lib', CONFIG],
  ['db-knows-no-domain', 'server/db', `import { newId } from '#server/domain/id.ts'\nexport const x = newId\n`],
  ['product-knows-no-workshop', 'server', `import { start } from '#demo/simulator.ts'\nexport const x = start\n`],
  ['product-knows-no-workshop', 'components', `import { ROOT } from '#tools/checks.ts'\nexport const x = ROOT\n`],
  [
    'browser-takes-types-of-contracts',
    'lib/client',
    `import { Alarm } from '#lib/contracts/team/alarms.ts'\nexport const shape = Alarm\n`,
  ],
]
for (const [rule, folder, source] of forbidden)
  test(`an import that breaks ${rule} in ${folder} is refused`, () => {
    const file = plant(`${folder}/${NAME}`, source)
    const found = violations('.dependency-cruiser.cjs', file).filter(({ from }) => from === file)
    assert.deepEqual(
      found.map(({ rule }) => rule.name),
      [rule],
    )
  })

test('two files that import each other, be it a type, are refused', () => {
  const other = plant(`lib/other-${NAME}`, `export type { Planted } from './${NAME}'\n`)
  const file = plant(
    `lib/${NAME}`,
    `import type { Planted as Other } from './other-${NAME}'\nexport type Planted = Other | null\n`,
  )
  const found = violations('.dependency-cruiser.cjs', file, other).map(({ rule }) => rule.name)
  assert.deepEqual([...new Set(found)], ['no-circles'])
})

test('folders that import each other, be it a type, are refused in components, server and domain', () => {
  plant(
    `components/map/${NAME}`,
    `import { Console } from '#components/console/console.tsx'\nexport const x = Console\n`,
  )
  plant(`server/live/${NAME}`, RUNTIME)
  plant(
    `server/domain/activity/${NAME}`,
    `import type { Alarm } from '../alarms/alarm.ts'\nexport type Planted = Alarm\n`,
  )
  const found = violations('.dependency-cruiser.floors.cjs', 'app', 'components', 'lib', 'server')
  assert.ok(found.every(({ rule }) => rule.name === 'floors'))
  const folders = new Set(found.map(({ from }) => from))
  for (const folder of ['components/map', 'server/live', 'server/domain/activity'])
    assert.ok(folders.has(folder), folder)
})
