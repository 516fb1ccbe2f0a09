import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openKysely, openPool } from '#server/db/open.ts'
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

/** Keys of which 100 are kept, a clock that stands still, and how often the database is asked. */
async function openFew(t: TestContext) {
  const rt = await withRuntime()
  const team = await openTeam(rt)
  // A pool of its own: the runtime's is asked by the live stream, too.
  const pool = openPool(rt.databaseUrl, assert.ifError)
  rt.beforeDiscard(() => pool.end())
  const reads = t.mock.method(pool, 'connect')
  let at = 1
  const keys = openKeys(openKysely(pool), rt.now, assert.ifError, { most: 100, clock: { now: () => at } })
  const ask = async (...secrets: string[]) => {
    const before = reads.mock.callCount()
    const callers = await Promise.all(secrets.map((secret) => keys.find('team', secret)))
    await keys.settled()
    return { teams: callers.map((caller) => caller?.teamId), reads: reads.mock.callCount() - before }
  }
  return { ...team, rt, ask, pass: (ms: number) => (at += ms) }
}

test('a flood of wrong keys leaves those in memory that were asked for last', async (t) => {
  const { ask, key, teamId } = await openFew(t)
  const wrong = Array.from({ length: 101 }, (_, n) => `wrong ${n}`)
  assert.equal((await ask(...wrong)).reads, 101)
  await ask(key)
  const again = await ask(key, ...wrong.slice(2))
  assert.deepEqual([again.teams[0], again.reads], [teamId, 0])
  assert.equal((await ask(wrong[0]!)).reads, 1)
})

test('a key is asked about once a second, and refused a second after it was revoked', async (t) => {
  const { rt, ask, pass, key, teamId } = await openFew(t)
  await ask(key)
  await rt.db.updateTable('api_key').set({ revoked_at: rt.now() }).execute()
  pass(1000)
  assert.deepEqual(await ask(key), { teams: [teamId], reads: 0 })
  pass(1)
  assert.deepEqual(await ask(key), { teams: [undefined], reads: 1 })
})
