import { type Kysely, sql } from 'kysely'

/** An entry of the log can undo another one, which then cannot be undone twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop index activity_undoes`).execute(db)
  await sql.raw(`alter table activity drop column undoes, drop column kept`).execute(db)
}

const statements = [
  // `undoes`: the ULID of an entry of the same team. `kept`: changes like those in `changes`, which only an undo needs and nobody is shown.
  `alter table activity add column undoes text collate "C", add column kept jsonb`,
  `create unique index activity_undoes on activity (team_id, undoes) where undoes is not null`,
]
