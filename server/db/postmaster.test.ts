import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { findPostmaster, isAlive, leftOverBackends } from './postmaster.ts'

test('this process is alive; an ended one that nobody waited for is not', {
  skip: process.platform !== 'linux',
}, async (t) => {
  assert.equal(isAlive(process.pid), true)
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] })
  t.after(() => parent.kill())
  const [line] = await once(parent.stdout, 'data')
  const ended = Number(String(line))
  while (isAlive(ended)) await new Promise((resolve) => setImmediate(resolve))
  process.kill(ended, 0) // it is still in the table: a zombie
})

test('a postmaster.pid whose number another program has by now names no postmaster', (t) => {
  const cluster = mkdtempSync(join(tmpdir(), 'muster-pid-'))
  t.after(() => rmSync(cluster, { recursive: true }))
  assert.equal(findPostmaster(cluster), undefined)
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n`)
  assert.equal(findPostmaster(cluster), undefined)
  assert.deepEqual(leftOverBackends(cluster), [])
})
