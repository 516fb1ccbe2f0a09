import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { systemContext } from '#server/domain/context.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { keptBySeq } from './kept-by-seq.ts'

test('however much else is asked, an answer in use stays in memory; one that nobody asks for goes', async () => {
  const rt = await withRuntime()
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
