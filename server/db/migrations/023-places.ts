import { type Kysely, sql } from 'kysely'

/** What a team has noted on the map: hydrants, key safes, dangers, objects with their plans. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const statements = [
  // `extent`: what it covers; `reach`: where an alarm lies at it, by its area or its radius, roughly. `import_key`: what a row of
  // a file without an id of its own is known by.
  `create table place (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade,
    kind text not null, name text not null, note text, lng double precision not null, lat double precision not null,
    area jsonb, radius integer, address jsonb, address_words text[] not null default '{}',
    panels text[] not null default '{}', panel_keys text[] not null default '{}', attributes jsonb not null default '{}',
    extent box not null, reach box, external_id text, import_key text, version integer not null default 1,
    created_at timestamptz not null, updated_at timestamptz not null,
    unique (team_id, external_id), unique (team_id, import_key))`,
  `create index on place (team_id, id)`,
  `create index on place using gist (extent)`,
  `create index on place using gist (reach) where reach is not null`,
  `create index on place using gin (panel_keys) where panel_keys <> '{}'`,
  `create index on place (team_id) where address_words <> '{}'`,
  `alter table media drop constraint media_of_one,
    add column place_id text collate "C" references place (id) on delete cascade,
    add constraint media_of_one check (num_nonnulls(alarm_id, message_id, place_id) = 1)`,
  `create index on media (place_id, id) where place_id is not null`,
]

const undo = [
  `delete from media where place_id is not null`,
  `alter table media drop constraint media_of_one, drop column place_id,
    add constraint media_of_one check ((alarm_id is null) <> (message_id is null))`,
  `drop table place`,
]
