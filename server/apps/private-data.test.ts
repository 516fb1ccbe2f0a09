import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { closeData } from './private-data.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-private-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const modeOf = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8)
const trouble = (error: unknown) => assert.fail(String(error))

test('what older versions left open to others is closed, and links lead nowhere', async () => {
  const files = [
    'media/team_1/a.csv',
    'media/team_1/b.jpg.thumbnail',
    'map/town.geojson',
    'sign-in.secret',
    'demo.json',
  ]
  mkdirSync(join(folder, 'media/team_1'), { recursive: true })
  mkdirSync(join(folder, 'map'))
  writeFileSync(join(folder, 'elsewhere'), '')
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'media/link'))
  for (const file of files) writeFileSync(join(folder, file), '')
  for (const path of ['.', 'media', 'media/team_1', 'map']) chmodSync(join(folder, path), 0o755)
  for (const path of [...files, 'elsewhere']) chmodSync(join(folder, path), 0o644)
  await closeData({ DATA_DIR: folder }, trouble)
  assert.deepEqual(['media', 'media/team_1', 'map'].map(modeOf), ['700', '700', '700'])
  assert.deepEqual(
    files.map(modeOf),
    files.map(() => '600'),
  )
  assert.deepEqual(['.', 'elsewhere'].map(modeOf), ['755', '644'])
})
test('where there is nothing, nothing is made', async () => {
  await closeData({ DATA_DIR: join(folder, 'nowhere') }, trouble)
  assert.throws(() => modeOf('nowhere'))
})
