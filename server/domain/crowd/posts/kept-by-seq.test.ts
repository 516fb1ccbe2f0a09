import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { systemContext } from '#server/domain/context.ts'
import { openTeam, openTestRuntime } from '#testing/open-test-runtime.ts'
import { keptBySeq } from './kept-by-seq.ts'

test('however much else is asked, an answer in use stays in memory; one that nobody asks for goes', async (t) => {
  const rt = await openTestRuntime()
  t.after(rt.discard)
  const { teamId } = await openTeam(rt)
  const ctx = systemContext(rt.db, teamId, rt.now)
  // A million characters that are others each time they are found.
  const ask = (n: number) => keptBySeq<string>(ctx, sql`to_json(${n} || random()::text || repeat('x', 1000000))`)
  const [inUse, once] = [await ask(0), await ask(1)]
  for (let n = 2; n < 20; n++) {
    await ask(n)
    assert.ok((await ask(0)) === inUse, `after ${n}`)
  }
  assert.ok((await ask(1)) !== once)
})
