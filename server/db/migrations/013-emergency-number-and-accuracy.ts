import { type Kysely, sql } from 'kysely'

/** Which number citizens are told to call, where it is not their country's; and how exactly a report's place is known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table team add column emergency_number text`).execute(db)
  await sql.raw(`alter table report add column accuracy double precision`).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table report drop column accuracy`).execute(db)
  await sql.raw(`alter table team drop column emergency_number`).execute(db)
}
