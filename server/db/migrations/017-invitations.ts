import { type Kysely, sql } from 'kysely'

/** A link by which a member gets a sign-in. Only a hash of its token is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table invitation (
      hash text primary key, member_id text collate "C" not null references member (id) on delete cascade, email text,
      expires_at timestamptz not null)`)
    .execute(db)
  await sql.raw(`create index on invitation (member_id)`).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop table invitation`).execute(db)
}
