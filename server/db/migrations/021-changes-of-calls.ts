import { type Kysely, sql } from 'kysely'

/** Whoever shows the calls of an alarm reads only those that have changed since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop trigger alert_changed on alert`).execute(db)
  await sql.raw(`drop function note_changed_in`).execute(db)
  await sql.raw(`alter table alert drop column changed_in`).execute(db)
}

const statements = [
  // The transaction that made or changed what is shown of a call. By a trigger, so that no statement forgets it; taking a call in
  // hand (`sending_at`) shows nowhere.
  `alter table alert add column changed_in xid8 not null default pg_current_xact_id()`,
  `create function note_changed_in() returns trigger language plpgsql as
    $$ begin new.changed_in := pg_current_xact_id(); return new; end $$`,
  `create trigger alert_changed before update of state, reason, accepted_at, delivered_at, opened_at, answered_at, failed_at
    on alert for each row execute function note_changed_in()`,
  `create index on alert (alarm_id, changed_in) where alarm_id is not null`,
]
