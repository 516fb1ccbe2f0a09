import { type Kysely, sql } from 'kysely'

/** Where a team wants to be told what happens, and every telling. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`drop table webhook_delivery, webhook`).execute(db)
}

const statements = [
  // The secrets are kept as they are: every delivery is signed with them. `reached` is the seq up to which there are
  // deliveries for all that the webhook hears.
  `create table webhook (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade,
    centre text not null, url text not null, events text[] not null, description text, active boolean not null,
    scopes text[] not null, secret text not null, previous_secret text, previous_until timestamptz,
    creator jsonb not null, reached bigint not null, version integer not null default 1,
    created_at timestamptz not null, updated_at timestamptz not null)`,
  `create index on webhook (team_id, centre, id)`,
  // Whoever makes an attempt takes the next `turn` and sets `next_at` to when another may, should nothing be heard of it.
  `create table webhook_delivery (
    id text collate "C" primary key, webhook_id text collate "C" not null references webhook (id) on delete cascade,
    type text not null, seq bigint, status text not null default 'pending' check (status in ('pending', 'delivered', 'dead')),
    turn integer not null default 0, tries integer not null default 0, next_at timestamptz default now(),
    attempts jsonb not null default '[]', created_at timestamptz not null, updated_at timestamptz not null,
    unique (webhook_id, seq))`,
  `create index on webhook_delivery (webhook_id, id)`,
  `create index on webhook_delivery (webhook_id, (tries > 0), id) where status = 'pending'`,
  `create index on webhook_delivery (updated_at) where status <> 'pending'`,
]
