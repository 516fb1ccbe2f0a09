import { type Kysely, sql } from 'kysely'

/** Sign-ins that can be renewed: each exchange makes the next token of the family. */
const UP = [
  `create table oauth_refresh (
    hash text primary key, family text not null, client_id text not null references oauth_client (id) on delete cascade,
    user_id text not null references auth_user (id) on delete cascade, scopes text[] not null, expires_at timestamptz not null,
    used_at timestamptz)`,
  `create index on oauth_refresh (family)`,
  `create index on oauth_refresh (user_id)`,
  `create index on oauth_refresh (expires_at)`,
  `alter table oauth_token add column family text`,
  `create index on oauth_token (family)`,
]
const DOWN = [`alter table oauth_token drop column family`, `drop table oauth_refresh`]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of UP) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of DOWN) await sql.raw(statement).execute(db)
}
