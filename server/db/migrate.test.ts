import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openTestRuntime } from '#server/testing/open-test-runtime.ts'
import { migrateDown, migrateUp, migrationStatus } from './migrate.ts'
import { type Db, openKysely, openPool } from './open.ts'

test('every migration can be taken back, and made again to the same tables', async (t) => {
  const rt = await openTestRuntime()
  const name = `m_${randomBytes(6).toString('hex')}`
  await rt.pool.query(`create database ${name}`)
  const url = new URL(rt.databaseUrl)
  url.pathname = `/${name}`
  const db = openKysely(openPool(url.href, () => undefined, 1))
  t.after(async () => {
    await db.destroy()
    await rt.pool.query(`drop database ${name} with (force)`)
    await rt.discard()
  })
  const all = await migrateUp(db)
  const [tables, indexes] = [await columnsOf(db), await indexesOf(db)]
  for (const migration of all.toReversed()) assert.deepEqual(await migrateDown(db), [migration])
  assert.ok((await migrationStatus(db)).every(({ executedAt }) => executedAt === undefined))
  assert.deepEqual(await columnsOf(db), [])
  assert.deepEqual(await migrateUp(db), all)
  assert.deepEqual([await columnsOf(db), await indexesOf(db)], [tables, indexes])
})

async function columnsOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as what
    from information_schema.columns where table_schema = 'public' and table_name not like 'kysely_%' order by 1`.execute(
    db,
  )
  return rows.map(({ what }) => what)
}

async function indexesOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    select indexdef as what from pg_indexes where schemaname = 'public' and tablename not like 'kysely_%' order by 1`.execute(
    db,
  )
  return rows.map(({ what }) => what)
}
