import { type Kysely, sql } from 'kysely'

/** Whom an alarm calls, by what, and what became of each call. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const KINDS = `('push', 'ntfy', 'sms', 'voice', 'mail')`

const statements = [
  // Seconds of the ladder, the least strength, who is called last; what is absent is as the code says.
  `alter table team add column alerting jsonb not null default '{}'`,
  // Keys that are made at the first start and are this installation's, such as those web push is signed with.
  `create table installation (name text primary key, value jsonb not null)`,

  `create table member_channel (
    id text collate "C" primary key, member_id text collate "C" not null references member (id) on delete cascade,
    place smallint not null, kind text not null check (kind in ${KINDS}), address text,
    created_at timestamptz not null, unique nulls not distinct (member_id, kind, address))`,
  `create index on member_channel (address) where address is not null`,
  // One device that gets pushes; several may be one member's. Gone when its service says so, or when its user signs out there.
  `create table push_subscription (
    id text collate "C" primary key, member_id text collate "C" not null references member (id) on delete cascade,
    endpoint text not null unique, p256dh text not null, auth text not null, label text,
    session_id text references auth_session (id) on delete cascade,
    created_at timestamptz not null, seen_at timestamptz not null)`,
  `create index on push_subscription (member_id)`,
  `create index on push_subscription (session_id) where session_id is not null`,

  `create table alert_rule (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade,
    centre text not null check (centre in ('live', 'training')), name text not null, place smallint not null default 0,
    kind text not null default 'alarm' check (kind in ('alarm', 'information')),
    any_tag boolean not null, priorities smallint[] not null, everybody boolean not null, external_id text,
    version integer not null default 1, created_at timestamptz not null)`,
  `create index on alert_rule (team_id, centre, place, id)`,
  `create unique index alert_rule_external_id on alert_rule (team_id, centre, external_id) where external_id is not null`,
  `create table alert_rule_tag (
    rule_id text collate "C" not null references alert_rule (id) on delete cascade,
    tag_id text collate "C" not null references tag (id) on delete cascade, primary key (rule_id, tag_id))`,
  `create table alert_rule_target (
    rule_id text collate "C" not null references alert_rule (id) on delete cascade,
    role_id text collate "C" references role (id) on delete cascade,
    group_id text collate "C" references crew_group (id) on delete cascade,
    vehicle_id text collate "C" references vehicle (id) on delete cascade,
    check (num_nonnulls(role_id, group_id, vehicle_id) = 1),
    unique nulls not distinct (rule_id, role_id, group_id, vehicle_id))`,

  // How far an alarm's calling has come. `next_at`: when it is looked at again; null: nothing is due. `stirred`: what became
  // of some call is known since `told_at`, when `told` was the count.
  `create table alert_ladder (
    alarm_id text collate "C" primary key references alarm (id) on delete cascade,
    state text not null check (state in ('running', 'held', 'ended')),
    wave smallint not null, next_at timestamptz, opened_at timestamptz not null,
    stirred boolean not null default false, told jsonb not null default '{}', told_at timestamptz)`,
  `create index on alert_ladder (next_at) where state = 'running'`,
  `create table alert_wave (
    alarm_id text collate "C" not null references alarm (id) on delete cascade, wave smallint not null,
    reason text not null check (reason in ('raised', 'missing', 'duty_officer', 'hand', 'enough', 'stand_down')),
    rules jsonb not null default '[]', missing jsonb not null default '[]', actor jsonb, at timestamptz not null,
    primary key (alarm_id, wave))`,
  // One call of one person by one channel; without an alarm it is a test. `step`: its place in the person's ladder.
  `create table alert (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade,
    centre text not null check (centre in ('live', 'training')),
    alarm_id text collate "C" references alarm (id) on delete cascade,
    member_id text collate "C" not null references member (id) on delete cascade,
    channel_id text collate "C" references member_channel (id) on delete set null,
    channel text not null check (channel in ${KINDS}), purpose text not null check (purpose in
      ('alarm', 'information', 'enough', 'stand_down', 'test')),
    wave smallint not null, step smallint not null,
    state text not null check (state in ('queued', 'accepted', 'delivered', 'opened', 'answered', 'failed')),
    sending_at timestamptz, provider text, provider_ref text, queued_at timestamptz not null, accepted_at timestamptz,
    delivered_at timestamptz, opened_at timestamptz, answered_at timestamptz, failed_at timestamptz, reason text)`,
  // Nobody is called twice by the same channel in one wave.
  `create unique index alert_once on alert (alarm_id, member_id, channel, wave, coalesce(channel_id, '')) where alarm_id is not null`,
  `create index on alert (alarm_id, id) where alarm_id is not null`,
  `create index on alert (member_id, queued_at)`,
  `create index on alert (channel, alarm_id, id) where state = 'queued'`,
  `create index on alert (provider, provider_ref) where provider_ref is not null`,
]

const undo = [
  `drop table alert, alert_wave, alert_ladder, alert_rule_target, alert_rule_tag, alert_rule, push_subscription, member_channel, installation`,
  `alter table team drop column alerting`,
]
