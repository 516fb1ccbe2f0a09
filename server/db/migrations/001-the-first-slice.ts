import { type Kysely, sql } from 'kysely'

/** Text ids are `prefix_` + ULID: compared byte by byte, so that their order is the order of creation everywhere. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [...tables].reverse()) await sql.raw(`drop table if exists ${table} cascade`).execute(db)
}

const tables = [
  'auth_user',
  'auth_session',
  'auth_account',
  'auth_verification',
  'team',
  'team_counter',
  'centre_counter',
  'membership',
  'member',
  'role',
  'member_role',
  'api_key',
  'tag',
  'vehicle',
  'vehicle_position',
  'position',
  'alarm',
  'alarm_tag',
  'response',
  'member_position',
  'assignment',
  'activity',
  'idempotency',
  'category',
  'reporter',
  'report',
  'form',
  'post',
  'oauth_client',
  'oauth_token',
]

const id = `id text collate "C" primary key`
const ref = (table: string, rule = 'on delete cascade') => `text collate "C" not null references ${table} (id) ${rule}`
const centre = `centre text not null check (centre in ('live', 'training'))`
const place = `lng double precision, lat double precision, check ((lng is null) = (lat is null))`

const statements = [
  // better-auth's four tables, under names of ours
  `create table auth_user (
    id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null,
    image text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`,
  `create table auth_session (
    id text primary key, "userId" text not null references auth_user (id) on delete cascade, token text not null unique,
    "expiresAt" timestamptz not null, "ipAddress" text, "userAgent" text,
    "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`,
  `create index on auth_session ("userId")`,
  `create table auth_account (
    id text primary key, "userId" text not null references auth_user (id) on delete cascade,
    "accountId" text not null, "providerId" text not null, "accessToken" text, "refreshToken" text, "idToken" text,
    "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
    "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`,
  `create index on auth_account ("userId")`,
  `create table auth_verification (
    id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null, "updatedAt" timestamptz not null)`,

  `create table team (
    ${id}, slug text not null unique, name text not null, locale text not null default 'en', locales text[] not null default '{}',
    target_response_minutes double precision not null default 10, invite text not null, address jsonb, ${place},
    created_at timestamptz not null)`,
  `create table team_counter (team_id ${ref('team')} primary key, seq bigint not null default 0)`,
  `create table centre_counter (
    team_id ${ref('team')}, ${centre}, alarm_sequence integer not null default 0, primary key (team_id, centre))`,

  `create table member (
    ${id}, team_id ${ref('team')}, firstname text not null, lastname text not null, avatar text, user_id text,
    created_at timestamptz not null)`,
  `create index on member (team_id, id)`,
  `create table membership (
    id integer generated always as identity primary key, team_id ${ref('team')},
    user_id text not null references auth_user (id) on delete cascade, member_id text collate "C" references member (id) on delete set null,
    role text not null default 'user', rights text not null check (rights in ('member', 'dispatcher', 'admin')),
    created_at timestamptz not null, unique (team_id, user_id))`,
  `create index on membership (user_id)`,
  `create table role (
    ${id}, team_id ${ref('team')}, name text not null, color text not null, translations jsonb not null default '[]',
    created_at timestamptz not null)`,
  `create table member_role (member_id ${ref('member')}, role_id ${ref('role')}, primary key (member_id, role_id))`,

  `create table reporter (
    id integer generated always as identity primary key, team_id ${ref('team')}, name text, phone text,
    created_at timestamptz not null)`,
  `create table api_key (
    ${id}, team_id ${ref('team')}, ${centre}, kind text not null check (kind in ('team', 'reports')), name text not null,
    hash text not null unique, scopes text[] not null, reporter_id integer references reporter (id) on delete set null,
    created_at timestamptz not null, expires_at timestamptz, revoked_at timestamptz)`,

  `create table tag (
    ${id}, team_id ${ref('team')}, name text not null, color text not null, translations jsonb not null default '[]',
    priority smallint check (priority between 1 and 3), created_at timestamptz not null, updated_at timestamptz not null)`,
  `create index on tag (team_id, id)`,

  `create table vehicle (
    ${id}, team_id ${ref('team')}, name text not null, type text not null, active boolean not null, created_at timestamptz not null)`,
  `create index on vehicle (team_id, id)`,
  // One row per vehicle, rewritten several times a second: room on the page keeps the update off the index.
  `create table vehicle_position (
    vehicle_id ${ref('vehicle')} primary key, at timestamptz not null, lng double precision not null, lat double precision not null,
    altitude double precision, speed_kmh double precision, heading_deg double precision) with (fillfactor = 50)`,
  // The trail. No foreign key: one fix of a vehicle that has just been deleted must not refuse its whole group.
  `create table position (
    vehicle_id text collate "C" not null, at timestamptz not null, received_at timestamptz not null,
    lng double precision not null, lat double precision not null,
    altitude double precision, speed_kmh double precision, heading_deg double precision) partition by range (received_at)`,
  `create table position_default partition of position default`,
  `create index on position (vehicle_id, at)`,

  // The unique key starts with the sequence, so that it is no rival of the list's index: a planner without statistics, as
  // in a team's first minutes, took it and sorted all (10,000 alarms: 39 ms a page instead of 13).
  `create table alarm (
    ${id}, team_id ${ref('team')}, ${centre}, sequence integer not null, title text, description text,
    address jsonb, ${place}, location_source text check (location_source in ('given', 'geocoded')),
    concluded_at timestamptz, creator jsonb not null, created_at timestamptz not null, updated_at timestamptz not null,
    unique (sequence, centre, team_id))`,
  `create index on alarm (team_id, centre, id)`,
  `create index alarm_open on alarm (team_id, centre, id) where concluded_at is null`,
  `create table alarm_tag (
    alarm_id ${ref('alarm')}, tag_id ${ref('tag')}, place smallint not null, primary key (alarm_id, tag_id))`,
  `create index on alarm_tag (tag_id)`,

  `create table response (
    ${id}, alarm_id ${ref('alarm')}, member_id ${ref('member')}, eta timestamptz, tracking boolean not null default false,
    status text check (status in ('coming', 'on_scene', 'not_coming')),
    created_at timestamptz not null, updated_at timestamptz not null, unique (alarm_id, member_id))`,
  `create table member_position (
    member_id ${ref('member')} primary key, at timestamptz not null, lng double precision not null, lat double precision not null,
    altitude double precision, speed_kmh double precision, heading_deg double precision) with (fillfactor = 50)`,
  `create table assignment (
    ${id}, alarm_id ${ref('alarm')}, vehicle_id ${ref('vehicle')},
    status text check (status in ('at_station', 'en_route', 'on_scene', 'returning', 'unavailable')),
    created_at timestamptz not null, updated_at timestamptz not null, unique (alarm_id, vehicle_id))`,
  `create index on assignment (vehicle_id)`,

  // Append only. actor is a reference ({kind, id}); names are read where they live, so that a person stays erasable.
  `create table activity (
    team_id ${ref('team')}, seq bigint not null, ulid text collate "C" not null, at timestamptz not null,
    centre text check (centre in ('live', 'training')), alarm_id text collate "C", action text not null,
    object_id text, descriptor text, changes jsonb not null default '[]', actor jsonb, primary key (team_id, seq))`,
  `create index on activity (alarm_id, seq) where alarm_id is not null`,
  `create index on activity (team_id, ulid)`,

  `create table idempotency (
    owner text not null, key text not null, fingerprint text not null, answer jsonb, created_at timestamptz not null,
    primary key (owner, key))`,
  `create index on idempotency (created_at)`,

  `create table category (
    id integer generated always as identity primary key, team_id ${ref('team')},
    parent_id integer references category (id) on delete cascade, names jsonb not null, position integer not null default 0)`,
  `create table report (
    id integer generated always as identity primary key, team_id ${ref('team')}, ${centre}, token text not null unique,
    category_id integer not null references category (id), description text, lng double precision not null, lat double precision not null,
    reporter_id integer references reporter (id) on delete set null, status text not null default 'open' check (status in ('open', 'closed')),
    created_at timestamptz not null, updated_at timestamptz not null)`,
  `create index on report (team_id, centre, id)`,

  `create table form (
    id integer generated always as identity primary key, team_id ${ref('team')}, name text not null, color text,
    require_approval boolean not null default true, disabled boolean not null default false, created_at timestamptz not null)`,
  `create table post (
    id integer generated always as identity primary key, team_id ${ref('team')}, ${centre}, form_id integer references form (id) on delete set null,
    membership_id integer references membership (id) on delete set null, parent_id integer references post (id) on delete cascade,
    type text not null default 'report', title text not null, content text not null, slug text not null, color text,
    author_email text, author_realname text, status text not null default 'draft' check (status in ('draft', 'published', 'archived')),
    locale text not null default 'en_us', published_to text[] not null default '{}', "values" jsonb not null default '{}', ${place},
    created_at timestamptz not null, updated_at timestamptz, unique (team_id, slug))`,
  `create index on post (team_id, centre, created_at, id)`,

  `create table oauth_client (
    id text primary key, team_id ${ref('team')}, ${centre}, secret_hash text not null, grants text[] not null,
    scopes text[] not null, created_at timestamptz not null)`,
  `create table oauth_token (
    hash text primary key, client_id text not null references oauth_client (id) on delete cascade,
    user_id text references auth_user (id) on delete cascade, scopes text[] not null, expires_at timestamptz not null)`,
  `create index on oauth_token (expires_at)`,
]
