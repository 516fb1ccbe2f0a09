import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { createTeam } from '#server/domain/founding/index.ts'
import { withEmptyDatabase } from '#testing/with-empty-database.ts'
import { migrateDown, migrateUp, migrationStatus } from './migrate.ts'
import { type Db, openKysely, openPool } from './open.ts'

async function openEmpty(): Promise<Db> {
  const url = await withEmptyDatabase(() => db.destroy())
  const db = openKysely(openPool(url, () => undefined, 1))
  return db
}

test('every migration can be taken back, and made again to the same tables', async () => {
  const db = await openEmpty()
  const all = await migrateUp(db)
  const [tables, indexes] = [await columnsOf(db), await indexesOf(db)]
  for (const migration of all.toReversed()) assert.deepEqual(await migrateDown(db), [migration])
  assert.ok((await migrationStatus(db)).every(({ executedAt }) => executedAt === undefined))
  assert.deepEqual(await columnsOf(db), [])
  assert.deepEqual(await migrateUp(db), all)
  assert.deepEqual([await columnsOf(db), await indexesOf(db)], [tables, indexes])
})

test('a closed report is whole again after the sixth migration was taken back', async () => {
  const db = await openEmpty()
  await migrateUp(db)
  const team = await createTeam(db, 'Skärgården Rescue', null, new Date())
  const files = (token: string, status: string) =>
    sql`
    insert into report (team_id, centre, token, category_id, lng, lat, status, created_at, updated_at, close_reason, closed_at)
    select ${team}, 'live', ${token}, min(id), 18, 59, ${status}, now(), now(), case ${status} when 'closed' then 'handled' end,
      case ${status} when 'closed' then now() end from category`.execute(db)
  for (const status of ['open', 'closed']) await files(status, status)
  while ((await migrateDown(db)).every((name) => !name.startsWith('006')));
  await migrateUp(db)
  const { rows } =
    await sql`select token, close_reason, closed_at = updated_at as at from report order by token`.execute(db)
  assert.deepEqual(rows, [
    { token: 'closed', close_reason: 'other', at: true },
    { token: 'open', close_reason: null, at: null },
  ])
})

test('posts that were there before the seventh migration have their points', async () => {
  const db = await openEmpty()
  await migrateUp(db)
  const team = await createTeam(db, 'Skärgården Rescue', null, new Date())
  const answers = {
    spot: [
      { lat: '60.5', lon: 24 },
      { lat: 1, lon: -2.5 },
    ],
    note: ['words', null, { lat: {}, lon: 'x' }],
  }
  await sql`insert into post (team_id, centre, title, content, slug, "values", lng, lat, post_date, created_at)
    values (${team}, 'live', 'x', 'y', 'x', ${JSON.stringify(answers)}, 24, 60.5, now(), now())`.execute(db)
  while ((await migrateDown(db)).every((name) => !name.startsWith('007')));
  await migrateUp(db)
  const { rows } = await sql`select key, lng, lat from post_point order by lng desc`.execute(db)
  assert.deepEqual(rows, [
    { key: 'spot', lng: 24, lat: 60.5 },
    { key: 'spot', lng: -2.5, lat: 1 },
  ])
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
