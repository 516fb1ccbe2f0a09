import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { chooseUser, findBinaries, reachableBinaries } from './postgres-binaries.ts'

test('binaries behind a closed door are copied to where the user of PostgreSQL can run them', async (t) => {
  const [closed, spare] = ['closed', 'spare'].map((name) => mkdtempSync(join(tmpdir(), `muster-${name}-`)))
  t.after(() => {
    for (const folder of [closed!, spare!]) rmSync(folder, { recursive: true })
  })
  chmodSync(spare!, 0o755)
  const native = dirname(dirname((await findBinaries()).postgres))
  cpSync(native, join(closed!, 'native'), { recursive: true, verbatimSymlinks: true })
  const at = (name: string) => join(closed!, 'native/bin', name)
  const hidden = { initdb: at('initdb'), pg_ctl: at('pg_ctl'), postgres: at('postgres') }

  const user = chooseUser() // nobody special, unless root runs this
  const reachable = reachableBinaries(hidden, user, spare!)
  assert.equal(reachable.initdb.startsWith(spare!), user.uid !== undefined)
  const { status, stderr } = spawnSync(reachable.initdb, ['--version'], { ...user, cwd: '/', encoding: 'utf8' })
  assert.equal(status, 0, stderr)
})
