import { type Kysely, sql } from 'kysely'

/** Versions for `If-Match`, names other systems give (`external_id`), what a key did last, and indexes for logs and roles. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...versions, ...externalIds, ...rest]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of VERSIONED) await sql.raw(`alter table ${table} drop column version`).execute(db)
  for (const table of NAMED) await sql.raw(`alter table ${table} drop column external_id`).execute(db)
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const VERSIONED = ['team', 'tag', 'role', 'vehicle', 'member', 'alarm', 'response', 'assignment', 'api_key']
const NAMED = ['tag', 'role', 'vehicle', 'member', 'alarm']

const versions = VERSIONED.map((table) => `alter table ${table} add column version integer not null default 1`)
const externalIds = NAMED.flatMap((table) => [
  `alter table ${table} add column external_id text`,
  `create unique index ${table}_external_id on ${table} (team_id, ${table === 'alarm' ? 'centre, ' : ''}external_id)
    where external_id is not null`,
])

const rest = [
  `alter table team add column avatar text, add column plan double precision`,
  `alter table api_key add column last_used_at timestamptz, add column requests_per_minute integer check (requests_per_minute > 0)`,
  `create index api_key_team on api_key (team_id, id)`,
  `create index role_team on role (team_id, id)`,
  `create index member_role_role on member_role (role_id)`,
  `create unique index member_user on member (team_id, user_id) where user_id is not null`,
  // The documented logs: what concerns no alarm and both centres.
  `create index activity_logs on activity (team_id, ulid) where alarm_id is null and centre is null`,
]

const undo = [
  `drop index activity_logs, member_user, member_role_role, role_team, api_key_team`,
  `alter table api_key drop column last_used_at, drop column requests_per_minute`,
  `alter table team drop column avatar, drop column plan`,
]
