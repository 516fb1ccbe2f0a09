import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { openKeys } from './keys.ts'

test('however many requests come at once, the database is asked for a key once', async () => {
  const rt = await withRuntime()
  const { key, teamId } = await openTeam(rt)
  let asked = 0
  const keys = openKeys(
    rt.db,
    () => {
      asked++ // each look-up asks for the time once, to compare `expires_at` with it
      return new Date()
    },
    assert.ifError,
  )
  await rt.pool.query(`update api_key set expires_at = now() + interval '1 day' where team_id = $1`, [teamId])
  const callers = await Promise.all(Array.from({ length: 50 }, () => keys.find('team', key)))
  assert.deepEqual([...new Set(callers.map((caller) => caller?.teamId))], [teamId])
  assert.equal(asked, 1)
})

test('a look-up that failed is not remembered', async () => {
  const rt = await withRuntime()
  const { key, teamId } = await openTeam(rt)
  let away = true
  const keys = openKeys(
    rt.db,
    () => {
      if (away) throw new Error('away')
      return new Date()
    },
    assert.ifError,
  )
  await rt.pool.query(`update api_key set expires_at = now() + interval '1 day' where team_id = $1`, [teamId])
  await assert.rejects(keys.find('team', key), /away/)
  away = false
  assert.equal((await keys.find('team', key))?.teamId, teamId)
})

test('when a key was last used is written, at most once a minute, beside the request', async () => {
  const rt = await withRuntime()
  const { key } = await openTeam(rt)
  let time = Date.parse('2030-01-01T00:00:00.000Z')
  const written = async () => {
    const row = await rt.db.selectFrom('api_key').select('last_used_at').executeTakeFirstOrThrow()
    return row.last_used_at?.toISOString()
  }
  const use = async () => {
    const keys = openKeys(rt.db, () => new Date(time), assert.ifError)
    await keys.find('team', key)
    await keys.settled()
  }
  await use()
  assert.equal(await written(), '2030-01-01T00:00:00.000Z')
  time += 59_000
  await use()
  assert.equal(await written(), '2030-01-01T00:00:00.000Z')
  time += 1000
  await use()
  assert.equal(await written(), '2030-01-01T00:01:00.000Z')
  await openKeys(rt.db, () => new Date(time + 60_000), assert.ifError).find('team', 'another')
  assert.equal(await written(), '2030-01-01T00:01:00.000Z')
})

test('a use that cannot be written is told to the log, and the key works', async () => {
  const rt = await withRuntime()
  const { key, teamId } = await openTeam(rt)
  await rt.pool.query('alter table api_key drop column last_used_at')
  const lost = Promise.withResolvers<Error>()
  const caller = await openKeys(rt.db, rt.now, lost.resolve).find('team', key)
  assert.equal(caller?.teamId, teamId)
  assert.match((await lost.promise).message, /last_used_at/)
})
