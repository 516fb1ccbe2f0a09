import { type Kysely, sql } from 'kysely'

/** Answers from the responder's page, and what members and the centre write to each other about one alarm. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const check = (statuses: string) =>
  `alter table response drop constraint response_status_check, add constraint response_status_check check (status in (${statuses}))`

const statements = [
  check(`'coming', 'at_station', 'on_scene', 'not_coming'`),
  // When it was said: a device that was offline tells it later.
  `alter table response add column said_at timestamptz`,

  // `text` null: the words were erased. `sent_id`: what the sender's device calls it, so that one sent again is there once.
  `create table alarm_message (
    id text collate "C" primary key, alarm_id text collate "C" not null references alarm (id) on delete cascade,
    text text, sent_id text collate "C", creator jsonb, said_at timestamptz not null, created_at timestamptz not null)`,
  `create index on alarm_message (alarm_id, id)`,
  `create unique index alarm_message_sent_id on alarm_message (alarm_id, sent_id) where sent_id is not null`,
  // How far each has read; without a member it is the control centre.
  `create table alarm_read (
    alarm_id text collate "C" not null references alarm (id) on delete cascade,
    member_id text collate "C" references member (id) on delete cascade,
    message_id text collate "C" not null references alarm_message (id) on delete cascade, at timestamptz not null,
    unique nulls not distinct (alarm_id, member_id))`,
  `create index on alarm_read (member_id)`,
]

const undo = [
  `drop table alarm_read, alarm_message`,
  `alter table response drop column said_at`,
  `update response set status = 'coming' where status = 'at_station'`,
  check(`'coming', 'on_scene', 'not_coming'`),
]
