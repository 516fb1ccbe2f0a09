import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam, openTestRuntime } from '#server/testing/open-test-runtime.ts'
import { openKeys } from './keys.ts'

test('however many requests come at once, the database is asked for a key once', async (t) => {
  const rt = await openTestRuntime()
  t.after(rt.discard)
  const { key, teamId } = await openTeam(rt)
  let asked = 0
  const keys = openKeys(rt.db, () => {
    asked++ // each look-up asks for the time once, to compare `expires_at` with it
    return new Date()
  })
  await rt.pool.query(`update api_key set expires_at = now() + interval '1 day' where team_id = $1`, [teamId])
  const callers = await Promise.all(Array.from({ length: 50 }, () => keys.find('team', key)))
  assert.deepEqual([...new Set(callers.map((caller) => caller?.teamId))], [teamId])
  assert.equal(asked, 1)
})

test('a look-up that failed is not remembered', async (t) => {
  const rt = await openTestRuntime()
  t.after(rt.discard)
  const { key, teamId } = await openTeam(rt)
  let away = true
  const keys = openKeys(rt.db, () => {
    if (away) throw new Error('away')
    return new Date()
  })
  await rt.pool.query(`update api_key set expires_at = now() + interval '1 day' where team_id = $1`, [teamId])
  await assert.rejects(keys.find('team', key), /away/)
  away = false
  assert.equal((await keys.find('team', key))?.teamId, teamId)
})
