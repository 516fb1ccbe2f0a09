import { type Kysely, sql } from 'kysely'

/** A tablet that stays in a vehicle is paired with it by a code. Only hashes of codes and of what tablets carry are kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop table tablet_code, tablet`).execute(db)
}

const vehicle = `text collate "C" not null references vehicle (id) on delete cascade`
const centre = `text not null check (centre in ('live', 'training'))`

const statements = [
  // One for each vehicle: a newer one takes its place.
  `create table tablet_code (
    vehicle_id ${vehicle}, centre ${centre}, hash text not null unique, creator jsonb, expires_at timestamptz not null,
    primary key (vehicle_id))`,
  `create table tablet (
    id text collate "C" primary key, vehicle_id ${vehicle}, centre ${centre}, name text, hash text not null unique,
    paired_by jsonb, paired_at timestamptz not null, seen_at timestamptz not null)`,
  `create index on tablet (vehicle_id)`,
]
