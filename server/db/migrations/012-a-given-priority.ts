import { type Kysely, sql } from 'kysely'

/** Somebody may say how urgent an alarm is; null: its tags do. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`alter table alarm add column given_priority smallint check (given_priority between 1 and 3)`)
    .execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table alarm drop column given_priority`).execute(db)
}
