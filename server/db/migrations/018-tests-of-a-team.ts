import { type Kysely, sql } from 'kysely'

/** A whole team is called as a test, by hand or every month: who was not reached is known before an alarm shows it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table alert drop column test_id`).execute(db)
  await sql.raw(`drop table team_test`).execute(db)
}

const statements = [
  // `month`: which month's it is ("2026-11"), so that there is one however many look for it; null: by hand.
  `create table team_test (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade,
    centre text not null check (centre in ('live', 'training')), month text, creator jsonb, created_at timestamptz not null,
    unique (team_id, month))`,
  `alter table alert add column test_id text collate "C" references team_test (id) on delete cascade`,
  `create index on alert (test_id) where test_id is not null`,
]
