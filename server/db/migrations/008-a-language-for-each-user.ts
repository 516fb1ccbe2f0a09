import { type Kysely, sql } from 'kysely'

/** The language of the console is chosen by each user, and follows them to every device. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table auth_user add column locale text`).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table auth_user drop column locale`).execute(db)
}
