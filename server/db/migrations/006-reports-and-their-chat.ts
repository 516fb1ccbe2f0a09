import { type Kysely, sql } from 'kysely'

/** Reports get a chat with pictures, links to alarms, the caller's position, and a form that anybody can fill in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const statements = [
  `create extension if not exists pg_trgm`,
  `alter table team add column report_form boolean not null default true`,
  `alter table category add column version integer not null default 1, add column retired boolean not null default false`,
  `alter table report alter column lng drop not null, alter column lat drop not null,
    add constraint report_place check ((lng is null) = (lat is null)),
    add column version integer not null default 1, add column address text, add column locale text,
    add column close_reason text check (close_reason in ('handled', 'duplicate', 'mistaken', 'elsewhere', 'other', 'concluded')),
    add column closed_at timestamptz, add column seen_at timestamptz, add column read_upto integer not null default 0`,
  // Those of a database that had these columns before, and gave them back.
  `update report set close_reason = 'other', closed_at = updated_at where status = 'closed'`,
  `create index report_open on report (team_id, centre, id) where status = 'open'`,

  `create table report_message (
    id integer generated always as identity primary key, report_id integer not null references report (id) on delete cascade,
    side text not null check (side in ('citizen', 'centre')), text text, label text, sent_id text, creator jsonb,
    created_at timestamptz not null, unique (report_id, sent_id))`,
  `create index on report_message (report_id, id)`,
  `create table report_position (
    report_id integer primary key references report (id) on delete cascade, at timestamptz not null,
    lng double precision not null, lat double precision not null, accuracy double precision) with (fillfactor = 50)`,
  // A report belongs to one alarm at most; an alarm may have many.
  `create table link (
    report_id integer primary key references report (id) on delete cascade,
    alarm_id text collate "C" not null references alarm (id) on delete cascade, creator jsonb, created_at timestamptz not null)`,
  `create index on link (alarm_id)`,
  `create table canned_reply (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade, texts jsonb not null,
    version integer not null default 1,
    created_at timestamptz not null, updated_at timestamptz not null)`,
  `create index on canned_reply (team_id, id)`,
  // What was written before a report was linked to an alarm stands in its stream, too, while it is.
  `create index activity_report_messages on activity (team_id, object_id) where action = 'REPORT_MESSAGE'`,

  // Pictures of a report are media, too: the alarm it is linked to shows them without a copy.
  `alter table media alter column alarm_id drop not null, add column original_type text,
    add column message_id integer references report_message (id) on delete cascade,
    add constraint media_of_one check ((alarm_id is null) <> (message_id is null))`,
  `create index on media (message_id) where message_id is not null`,
]

const undo = [
  `delete from media where alarm_id is null`,
  `alter table media drop constraint media_of_one, drop column message_id, drop column original_type,
    alter column alarm_id set not null`,
  `drop index activity_report_messages`,
  `drop table canned_reply, link, report_position, report_message`,
  `drop index report_open`,
  `delete from report where lng is null`,
  `alter table report drop constraint report_place, alter column lng set not null, alter column lat set not null,
    drop column version, drop column address, drop column locale, drop column close_reason, drop column closed_at,
    drop column seen_at, drop column read_upto`,
  `alter table category drop column version, drop column retired`,
  `alter table team drop column report_form`,
  `drop extension if exists pg_trgm`,
]
