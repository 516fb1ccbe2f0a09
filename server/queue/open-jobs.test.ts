import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openKysely, openPool } from '#server/db/open.ts'
import { withEmptyDatabase } from '#testing/with-empty-database.ts'
import { openJobs, queue } from './open-jobs.ts'

const ignore = () => undefined

/** Jobs on a database where no runtime works on them, too. */
async function open() {
  const url = await withEmptyDatabase(async () => {
    await jobs.stop()
    await db.destroy()
  })
  const jobs = openJobs(url, ignore)
  const db = openKysely(openPool(url, ignore, 2))
  return { jobs, db }
}

const job = (n: number) => ({ name: 'deliver-webhook' as const, data: { webhookId: String(n) } })

test('a burst that one commit announces is worked off without waiting for a poll in between', async () => {
  const { jobs, db } = await open()
  const done: string[] = []
  const all = Promise.withResolvers<void>()
  const work = async ({ webhookId }: { webhookId: string }) => {
    if (done.push(webhookId) === 60) all.resolve()
  }
  await jobs.start([queue('deliver-webhook', {}, work, 2)])
  await db.transaction().execute(async (trx) => {
    for (let n = 0; n < 60; n++) await jobs.enqueue(trx, job(n))
  })
  await all.promise
  assert.equal(new Set(done).size, 60)
})

test('a job that is given up is told to who asked for that, with what it was', async () => {
  const { jobs, db } = await open()
  const over = Promise.withResolvers<{ webhookId: string }>()
  const work = async () => {
    throw new Error('never')
  }
  await jobs.start([queue('deliver-webhook', { retryLimit: 1 }, work, 1, async (data) => over.resolve(data))])
  await jobs.enqueue(db, job(7))
  assert.deepEqual(await over.promise, { webhookId: '7' })
  const { rows } = await sql<{ name: string; dead_letter: string }>`
    select name, dead_letter from pgboss.job where state = 'failed'`.execute(db)
  assert.deepEqual(rows, [{ name: 'deliver-webhook', dead_letter: 'deliver-webhook-given-up' }])
})

test('a job of a transaction that is refused never runs; one that fails runs again, and knows it', async () => {
  const { jobs, db } = await open()
  const attempts: [string, number][] = []
  const over = Promise.withResolvers<void>()
  const work = async ({ webhookId }: { webhookId: string }, { attempt }: { attempt: number }) => {
    attempts.push([webhookId, attempt])
    if (attempt === 0) throw new Error('not yet')
    over.resolve()
  }
  await jobs.start([queue('deliver-webhook', { retryLimit: 2 }, work)])
  const refused = db.transaction().execute(async (trx) => {
    await jobs.enqueue(trx, job(1))
    throw new Error('refused')
  })
  await assert.rejects(refused, /refused/)
  await jobs.enqueue(db, job(2))
  await over.promise
  assert.deepEqual(attempts, [
    ['2', 0],
    ['2', 1],
  ])
})

test('of what a job throws only its kind is kept: servers like to repeat numbers and addresses', async () => {
  const { jobs, db } = await open()
  const over = Promise.withResolvers<string>()
  const query = sql<{ kept: string }>`select output::text as kept from pgboss.job where output is not null`
  const work = async (_data: object, { attempt }: { attempt: number }) => {
    // Read before this attempt ends: what it leaves takes the place of what the first left.
    if (attempt > 0) return over.resolve((await query.execute(db)).rows[0]?.kept ?? '')
    throw Object.assign(new Error('450 aino@example.org: later'), { code: 'EENVELOPE', response: 'aino@example.org' })
  }
  await jobs.start([queue('deliver-webhook', { retryLimit: 2 }, work)])
  await jobs.enqueue(db, job(3))
  const kept = await over.promise
  assert.match(kept, /EENVELOPE/)
  assert.doesNotMatch(kept, /aino/)
})
