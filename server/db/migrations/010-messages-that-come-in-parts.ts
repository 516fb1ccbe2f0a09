import { type Kysely, sql } from 'kysely'

/**
 * A long SMS comes in parts, which are kept until it is whole and a while longer. Two senders may call their messages the
 * same. What a provider says of a message we sent is found by the provider's name for it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of UP) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of DOWN) await sql.raw(statement).execute(db)
}

const INCOMING = `where direction = 'incoming' and data_provider_message_id is not null`

const UP = [
  `drop index message_once`,
  `create unique index message_once on message (team_id, data_provider, data_provider_message_id, contact_id) ${INCOMING}`,
  `create index message_sent on message (team_id, data_provider, data_provider_message_id)
    where direction = 'outgoing' and data_provider_message_id is not null`,
  `create table message_part (
    id integer generated always as identity primary key, team_id text collate "C" not null
      references team (id) on delete cascade, centre text not null check (centre in ('live', 'training')), contact_id integer not null references contact on delete cascade, provider text not null,
    reference text not null, total integer not null, part integer not null, part_id text not null, received jsonb not null,
    joined boolean not null default false, created_at timestamptz not null,
    unique (team_id, provider, contact_id, part_id))`,
]

const DOWN = [
  `drop table message_part`,
  `drop index message_sent, message_once`,
  // Of messages that are called the same, the first keeps the name.
  `update message m set data_provider_message_id = null ${INCOMING} and exists (
    select from message o where o.direction = 'incoming' and o.team_id = m.team_id and o.data_provider = m.data_provider
      and o.data_provider_message_id = m.data_provider_message_id and o.id < m.id)`,
  `create unique index message_once on message (team_id, data_provider, data_provider_message_id) ${INCOMING}`,
]
