import { type Kysely, sql } from 'kysely'

/** Groups of members, seats of vehicles, and when each member can be called. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const statements = [
  // Where the team's days begin and end: weekly plans are said in its clock.
  `alter table team add column time_zone text not null default 'UTC'`,
  // Who was missing for the needed seats when it was last looked: what becomes otherwise is told once.
  `alter table team add column readiness jsonb not null default '[]'`,
  // Whom alarms of the training centre call: its own list, nobody else.
  `alter table member add column in_training boolean not null default false`,
  `create table crew_group (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade,
    name text not null, external_id text, version integer not null default 1, created_at timestamptz not null)`,
  `create index on crew_group (team_id, id)`,
  `create unique index crew_group_external_id on crew_group (team_id, external_id) where external_id is not null`,
  `create table crew_group_member (
    group_id text collate "C" not null references crew_group (id) on delete cascade,
    member_id text collate "C" not null references member (id) on delete cascade, primary key (group_id, member_id))`,
  `create index on crew_group_member (member_id)`,
  // In the order of the seats; without a role anybody may sit there. What is needed must be filled before it leaves.
  `create table vehicle_seat (
    vehicle_id text collate "C" not null references vehicle (id) on delete cascade, place smallint not null,
    role_id text collate "C" references role (id) on delete set null, needed boolean not null,
    primary key (vehicle_id, place))`,
  `create index on vehicle_seat (role_id)`,
  // What somebody said of now; without a row: available, unless a plan says otherwise.
  `create table availability (
    member_id text collate "C" primary key references member (id) on delete cascade,
    status text not null check (status in ('available', 'busy', 'away')), since timestamptz not null, until timestamptz)`,
  // Once from–to, or every week on some days; `weekly` is {"days": [1–7], "from": "07:00", "to": "15:30"}.
  `create table availability_plan (
    id text collate "C" primary key, member_id text collate "C" not null references member (id) on delete cascade,
    status text not null check (status in ('available', 'busy', 'away')), starts_at timestamptz, ends_at timestamptz,
    weekly jsonb, note text, created_at timestamptz not null)`,
  `create index on availability_plan (member_id, id)`,
  // What a calendar program reads somebody's plan by: only a hash of the token is kept.
  `alter table member add column calendar_hash text unique`,
]

const undo = [
  `alter table member drop column calendar_hash`,
  `drop table availability_plan, availability, vehicle_seat, crew_group_member, crew_group`,
  `alter table member drop column in_training`,
  `alter table team drop column readiness`,
  `alter table team drop column time_zone`,
]
