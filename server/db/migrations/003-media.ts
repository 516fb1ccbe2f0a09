import { type Kysely, sql } from 'kysely'

/** Files attached to alarms. The bytes lie in the media storage under the team's id and `file`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop table media`).execute(db)
}

const statements = [
  `create table media (
    id text collate "C" primary key, alarm_id text collate "C" not null references alarm (id) on delete cascade,
    file text collate "C" not null unique, type text not null, bytes integer not null, thumbnail boolean not null,
    description text, creator jsonb not null, version integer not null default 1,
    created_at timestamptz not null, updated_at timestamptz not null)`,
  `create index on media (alarm_id, id)`,
]
