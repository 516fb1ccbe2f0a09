import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ACTION_NAMES, fitsAction } from '#lib/actions.ts'

const DOMAIN = join(import.meta.dirname, '..')

test('every action that a verb records is one that webhooks and documents know', () => {
  const recorded = globSync('**/*.ts', { cwd: DOMAIN })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(join(DOMAIN, file), 'utf8').matchAll(/'([A-Z]+_[A-Z]+)'/g)])
    .map(([, action]) => action!)
  assert.ok(recorded.includes('ALARM_CREATE') && recorded.includes('ALARM_CONCLUDE'))
  assert.deepEqual(
    [...new Set(recorded)].filter((action) => !ACTION_NAMES.includes(action)),
    [],
  )
})

test('a pattern fits by its beginning and its end', () => {
  const fits: [string, string, boolean][] = [
    ['*', 'ALARM_CREATE', true],
    ['ALARM_*', 'ALARM_CREATE', true],
    ['*_CREATE', 'ALARM_CREATE', true],
    ['ALARM_CREATE', 'ALARM_CREATE', true],
    ['ALARM', 'ALARM_CREATE', false],
    ['ALARM_*', 'TAG_CREATE', false],
    ['ALARM_*_CREATE', 'ALARM_CREATE', false], // what one end takes, the other cannot take again
  ]
  for (const [pattern, action, expected] of fits) assert.equal(fitsAction(pattern, action), expected, pattern)
})
