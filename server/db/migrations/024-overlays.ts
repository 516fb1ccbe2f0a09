import { type Kysely, sql } from 'kysely'

/** What a team lays over its map: a file, or the pictures of a server. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table overlay').execute(db)
}

const statements = [
  `create table overlay (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade,
    name text not null, kind text not null check (kind in ('geojson', 'kml', 'wms', 'wmts', 'tiles')),
    url text, layer text, style text, matrix_set text, file text unique, features integer, bounds float8[],
    opacity float8 not null check (opacity between 0 and 1), attribution text not null, place integer not null,
    shown boolean not null, version integer not null default 1,
    created_at timestamptz not null, updated_at timestamptz not null,
    check ((kind in ('geojson', 'kml')) = (file is not null)), check ((url is null) = (file is not null)))`,
  `create index on overlay (team_id, id)`,
]
