import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { openKysely, openPool } from '#server/db/open.ts'
import { openTestRuntime } from '#testing/open-test-runtime.ts'
import { openJobs, queue } from './open-jobs.ts'

const ignore = () => undefined

/** Jobs on a database of their own, where no runtime works on them, too. */
async function open(t: TestContext) {
  const rt = await openTestRuntime()
  const name = `j_${randomBytes(6).toString('hex')}`
  await rt.pool.query(`create database ${name}`)
  const url = new URL(rt.databaseUrl)
  url.pathname = `/${name}`
  const jobs = openJobs(url.href, ignore)
  const db = openKysely(openPool(url.href, ignore, 2))
  t.after(async () => {
    await jobs.stop()
    await db.destroy()
    await rt.pool.query(`drop database ${name} with (force)`)
    await rt.discard()
  })
  return { jobs, db }
}

const job = (n: number) => ({ name: 'deliver-webhook' as const, data: { webhookId: String(n) } })

test('a burst that one commit announces is worked off without waiting for a poll in between', async (t) => {
  const { jobs, db } = await open(t)
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

test('a job of a transaction that is refused never runs; one that fails runs again, and knows it', async (t) => {
  const { jobs, db } = await open(t)
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

test('of what a job throws only its kind is kept: servers like to repeat numbers and addresses', async (t) => {
  const { jobs, db } = await open(t)
  const over = Promise.withResolvers<void>()
  const work = async (_data: object, { attempt }: { attempt: number }) => {
    if (attempt > 0) return over.resolve()
    throw Object.assign(new Error('450 aino@example.org: later'), { code: 'EENVELOPE', response: 'aino@example.org' })
  }
  await jobs.start([queue('deliver-webhook', { retryLimit: 2 }, work)])
  await jobs.enqueue(db, job(3))
  await over.promise
  const { rows } = await sql<{
    kept: string
  }>`select output::text as kept from pgboss.job where output is not null`.execute(db)
  assert.match(rows[0]?.kept ?? '', /EENVELOPE/)
  assert.doesNotMatch(rows[0]?.kept ?? '', /aino/)
})
