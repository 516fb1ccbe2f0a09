import { type Kysely, sql } from 'kysely'

/** Sign-ins that can be renewed: each exchange makes the next token of the family. */
const UP = [
  `create table oauth_refresh (
    hash text primary key, family text not null, client_id text not null references oauth_client (id) on delete cascade,
    user_id text not null references auth_user (id) on delete cascade, scopes text[] not null, expires_at timestamptz not null,
    used_at timestamptz)`,
  `create index on oauth_refresh (family)`,
  `create index on oauth_refresh (user_id)`,
  `create index on oauth_refresh (expires_at)`,
  `alter table oauth_token add column family text`,
  `create index on oauth_token (family)`,
  // May a reader see all the posts that one belongs to? A circle ends where it began.
  `create function post_parents_open(parent integer, reader integer, reader_role text) returns boolean
    language sql stable parallel safe as $$
      with recursive up as (
        select a.id, a.parent_id, a.membership_id, a.status, a.published_to from post a where a.id = parent
        union select a.id, a.parent_id, a.membership_id, a.status, a.published_to from post a join up on a.id = up.parent_id)
      select not exists (select from up where not coalesce(membership_id = reader, false) and not (
        status = 'published' and (published_to = '{}' or coalesce(reader_role = any(published_to), false)))) $$`,
  // What answers hold, whichever question they answer (facts C92).
  `create index post_answers on post using gin (same_text("values"::text) gin_trgm_ops)`,
]
const TABLES = [
  `create table notification (
    id integer generated always as identity primary key,
    membership_id integer not null references membership (id) on delete cascade,
    set_id integer not null references post_set (id) on delete cascade, created_at timestamptz not null,
    updated_at timestamptz, unique (membership_id, set_id))`,
  `create index on notification (set_id)`,
  // The platform numbers its webhooks; these are the team's own, made as the platform has them.
  `create table crowd_webhook (
    id integer generated always as identity primary key,
    webhook_id text collate "C" not null unique references webhook (id) on delete cascade,
    membership_id integer references membership (id) on delete set null)`,
]
const DOWN = [
  `drop table crowd_webhook, notification`,
  `drop index post_answers`,
  `drop function post_parents_open`,
  `alter table oauth_token drop column family`,
  `drop table oauth_refresh`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...UP, ...TABLES]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of DOWN) await sql.raw(statement).execute(db)
}
