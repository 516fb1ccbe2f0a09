import { type Kysely, sql } from 'kysely'

/** Vehicles come to stations and scenes and leave them; where the team says so, that sets their statuses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table team add column geofences jsonb not null default '{}'`,
  // When the vehicle was seen to come to the scene; null when it is not there, or nobody looks.
  `alter table assignment add column at_scene_since timestamptz`,
  `alter table place add column watched boolean not null default false`,
  `create index on place (team_id) where watched`,
  // Which vehicles are within which watched places.
  `create table vehicle_within (
    vehicle_id text collate "C" not null references vehicle (id) on delete cascade,
    place_id text collate "C" not null references place (id) on delete cascade,
    since timestamptz not null, primary key (vehicle_id, place_id))`,
  `create index on vehicle_within (place_id)`,
]

const undo = [
  `drop table vehicle_within`,
  `alter table place drop column watched`,
  `alter table assignment drop column at_scene_since`,
  `alter table team drop column geofences`,
]
