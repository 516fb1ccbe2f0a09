import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { openTeam } from '#testing/open-team.ts'
import { untilOneWaits } from '#testing/until-one-waits.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { transaction } from './transaction.ts'
import { isDatabaseAway } from './unavailable.ts'

const rt = await withRuntime()
const { teamId } = await openTeam(rt)
const ctx = rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
await sql`create table shelf (id int primary key, books int not null)`.execute(rt.db)
await sql`create table book (id int primary key, shelf_id int not null references shelf)`.execute(rt.db)

const addTo = ({ db }: Context, id: number) => sql`update shelf set books = books + 1 where id = ${id}`.execute(db)

test('of two that wait for each other both are done in the end, each once', async () => {
  await sql`insert into shelf values (1, 0), (2, 0)`.execute(rt.db)
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const done: string[] = []
  const both = (mine: number, other: number) =>
    transaction(ctx, async (inner) => {
      await addTo(inner, mine)
      gates[mine - 1]!.resolve()
      await gates[other - 1]!.promise // each has its own row before it asks for the other's
      await addTo(inner, other)
      inner.afterCommit?.push(() => void done.push(`${mine}`))
    })
  await Promise.all([both(1, 2), both(2, 1)])
  const { rows } = await sql<{ books: number }>`select books from shelf where id < 3 order by id`.execute(rt.db)
  assert.deepEqual(
    [rows.map(({ books }) => books), done.sort()],
    [
      [2, 2],
      ['1', '2'],
    ],
  )
})
test('what was there when it was looked for, and is gone, is looked for again', async () => {
  await sql`insert into shelf values (3, 0)`.execute(rt.db)
  const [taken, seen] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const take = transaction(ctx, async (inner) => {
    await sql`delete from shelf where id = 3`.execute(inner.db)
    taken.resolve()
    await seen.promise
  })
  await taken.promise
  const put = transaction(ctx, async (inner) => {
    const { rows } = await sql`select from shelf where id = 3`.execute(inner.db)
    if (rows.length === 0) return 'no such shelf'
    await sql`insert into book values (1, 3)`.execute(inner.db)
    return 'there'
  })
  await untilOneWaits(rt.pool).finally(seen.resolve)
  await take
  assert.equal(await put, 'no such shelf')
})
test('what is wrong each time is thrown in the end; a refusal at once', async () => {
  let tries = 0
  const wrong = (text: string) =>
    transaction(ctx, (inner) => {
      tries++
      return sql.raw(text).execute(inner.db)
    })
  await assert.rejects(wrong('insert into book values (2, 99)'), { code: '23503' })
  assert.equal(tries, 5)
  await assert.rejects(wrong('select 1 / 0'), { code: '22012' })
  assert.equal(tries, 6)
})

test('what went wrong first is told, not that it could not be taken back on a connection that is lost', async () => {
  const lost = transaction(ctx, async (inner) => {
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(inner.db).catch(() => undefined)
    throw new Error('the first')
  })
  await assert.rejects(lost, /the first/)
  await assert.rejects(
    transaction(ctx, ({ db }) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(db)),
    isDatabaseAway,
  )
})
