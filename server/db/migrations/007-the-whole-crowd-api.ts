import { type Kysely, sql } from 'kysely'

/**
 * Crowd posts get what belongs to them: forms with stages and attributes, tags, collections, media, messages and their
 * contacts, revisions, locks; users get roles with permissions; imports and exports get a place for their progress.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const id = 'id integer generated always as identity primary key'
const team = 'team_id text collate "C" not null references team (id) on delete cascade'
const centre = `centre text not null check (centre in ('live', 'training'))`
const of = (table: string, rule: string, null_ = '') => `integer ${null_} references ${table} (id) on delete ${rule}`
const stamps = 'created_at timestamptz not null, updated_at timestamptz'

const statements = [
  // Users: a membership has a role by name, and says how its sign-ins went.
  `create table crowd_role (
    ${id}, ${team}, name text not null, display_name text not null, description text, permissions text[] not null default '{}',
    protected boolean not null default false, ${stamps}, unique (team_id, name))`,
  `insert into crowd_role (team_id, name, display_name, permissions, protected, created_at)
    select t.id, r.name, r.display_name, r.permissions, r.protected, now() from team t, (values
      ('admin', 'Admin', array['Manage Users', 'Manage Posts', 'Manage Settings', 'Bulk Data Import'], true),
      ('user', 'Member', array[]::text[], false)) as r (name, display_name, permissions, protected)`,
  `alter table membership add column updated_at timestamptz, add column logins integer not null default 0,
    add column failed_attempts integer not null default 0, add column last_login timestamptz, add column last_attempt timestamptz`,
  // Who signs up by themselves has no rights on the console.
  `alter table membership drop constraint membership_rights_check,
    add constraint membership_rights_check check (rights in ('none', 'member', 'dispatcher', 'admin'))`,
  `create table password_reset (
    hash text primary key, user_id text not null references auth_user (id) on delete cascade, expires_at timestamptz not null)`,
  `create table crowd_config (${team}, name text not null, "values" jsonb not null default '{}', primary key (team_id, name))`,

  // Forms
  `alter table form add column description text, add column type text not null default 'report',
    add column parent_id ${of('form', 'set null')}, add column updated_at timestamptz,
    add column everyone_can_create boolean not null default true, add column can_create text[] not null default '{}',
    add column hide_author boolean not null default false, add column hide_time boolean not null default false,
    add column hide_location boolean not null default false`,
  `create index on form (team_id, id)`,
  `create table stage (
    ${id}, form_id ${of('form', 'cascade', 'not null')}, label text not null, description text, priority integer not null default 99,
    icon text, required boolean not null default false, type text not null default 'task' check (type in ('post', 'task')),
    show_when_published boolean not null default true, task_is_internal_only boolean not null default false, ${stamps})`,
  `create index on stage (form_id, priority, id)`,
  `create table attribute (
    ${id}, ${team}, stage_id ${of('stage', 'cascade', 'not null')}, key text not null, label text not null, instructions text,
    input text not null, type text not null, required boolean not null default false, "default" text,
    priority integer not null default 99, options jsonb not null default '[]', cardinality integer not null default 1,
    config jsonb not null default '{}', response_private boolean not null default false, ${stamps}, unique (team_id, key))`,
  `create index on attribute (stage_id, priority, id)`,

  // Contacts and messages
  `create table contact (
    ${id}, ${team}, membership_id ${of('membership', 'set null')}, data_provider text, type text not null, contact text not null,
    can_notify boolean not null default false, ${stamps}, unique (team_id, type, contact))`,
  `create index on contact (membership_id)`,
  `create table message (
    ${id}, ${team}, ${centre}, parent_id ${of('message', 'set null')}, contact_id ${of('contact', 'set null')},
    membership_id ${of('membership', 'set null')}, post_id ${of('post', 'set null')}, notification_post_id ${of('post', 'set null')},
    data_provider text, data_provider_message_id text, title text, message text not null, datetime timestamptz,
    type text not null, status text not null default 'pending', direction text not null check (direction in ('incoming', 'outgoing')),
    additional_data jsonb, ${stamps})`,
  `create index on message (team_id, centre, id)`,
  `create index on message (post_id)`,
  `create index on message (contact_id)`,
  // What a provider delivers twice is there once.
  `create unique index message_once on message (team_id, data_provider, data_provider_message_id)
    where direction = 'incoming' and data_provider_message_id is not null`,
  `create table data_provider (
    ${team}, name text not null, enabled boolean not null default false, options jsonb not null default '{}',
    token text not null unique, state jsonb not null default '{}', primary key (team_id, name))`,

  // Posts
  `alter table post add column message_id ${of('message', 'set null')}, add column post_date timestamptz,
    add column completed_stages integer[] not null default '{}', add column import_key text`,
  `update post set post_date = created_at`,
  `alter table post alter column post_date set not null`,
  `create unique index post_import_once on post (team_id, centre, import_key) where import_key is not null`,
  `create unique index post_translation on post (parent_id, locale) where type = 'translation'`,
  // Lists: what chooses, counts and orders posts stands in one index, so that rows are read for one page only (decision 023).
  `alter table post add column search text generated always as (lower(title || E'\\n' || content)) stored`,
  `create index post_list on post (team_id, centre, created_at, id) include
    (status, published_to, membership_id, form_id, parent_id, locale, updated_at, post_date, lng) where type = 'report'`,
  `drop index post_team_id_centre_created_at_id_idx`,
  `create index post_latest on post (team_id, centre, post_date, id) include (status, published_to, membership_id) where type = 'report'`,
  `create index post_title on post (team_id, centre, lower(title), id) where type = 'report'`,
  `create index post_search on post using gin (search gin_trgm_ops)`,
  `create index post_values on post using gin ("values" jsonb_path_ops)`,
  `create index on post (form_id)`,
  `create index on post (membership_id)`,
  `create index on post (parent_id)`,
  `create index on post (message_id) where message_id is not null`,
  // Every point of a post by the key of its attribute; the first is the post's place.
  `create table post_point (
    post_id ${of('post', 'cascade', 'not null')}, key text not null, lng double precision not null, lat double precision not null)`,
  // An answer is an array; a place in it has both keys, in numbers or in texts that are numbers.
  `insert into post_point (post_id, key, lng, lat)
    select p.id, v.key, (x->>'lon')::float8, (x->>'lat')::float8 from post p, jsonb_each(p."values") v,
      jsonb_array_elements(case jsonb_typeof(v.value) when 'array' then v.value else '[]' end) x
    where p.lng is not null and x->>'lon' ~ '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*$'
      and x->>'lat' ~ '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*$'`,
  `create index on post_point (post_id)`,
  `create extension if not exists btree_gist`,
  `create index post_point_area on post_point using gist (lng, lat)`,
  `create table post_revision (
    ${id}, post_id ${of('post', 'cascade', 'not null')}, membership_id ${of('membership', 'set null')}, at timestamptz not null,
    snapshot jsonb not null)`,
  `create index on post_revision (post_id, id)`,
  `create table post_lock (
    ${id}, post_id ${of('post', 'cascade', 'not null')} unique, membership_id ${of('membership', 'cascade', 'not null')},
    expires_at timestamptz not null)`,

  // Tags
  `create table crowd_tag (
    ${id}, ${team}, parent_id ${of('crowd_tag', 'cascade')}, name text not null, slug text not null, type text not null default 'category',
    color text, icon text, description text, role text[] not null default '{}', priority integer not null default 99, ${stamps},
    unique (team_id, slug))`,
  `create index on crowd_tag (team_id, id)`,
  `create table post_tag (
    post_id ${of('post', 'cascade', 'not null')}, tag_id ${of('crowd_tag', 'cascade', 'not null')}, primary key (post_id, tag_id))`,
  `create index on post_tag (tag_id, post_id)`,

  // Collections and saved searches share a table but never answer for each other.
  `create table post_set (
    ${id}, ${team}, kind text not null check (kind in ('collection', 'savedsearch')), membership_id ${of('membership', 'set null')},
    name text not null, description text, view text not null default 'map', view_options jsonb not null default '[]',
    visible_to text[] not null default '{}', featured boolean not null default false, filter jsonb, ${stamps})`,
  `create index on post_set (team_id, kind, id)`,
  `create table post_in_set (
    set_id ${of('post_set', 'cascade', 'not null')}, post_id ${of('post', 'cascade', 'not null')}, created_at timestamptz not null,
    primary key (set_id, post_id))`,
  `create index on post_in_set (post_id)`,

  // Files of posts: `file` is the unguessable name under which the clean bytes are served.
  `create table crowd_media (
    ${id}, ${team}, membership_id ${of('membership', 'set null')}, caption text, mime text not null, file text not null unique,
    bytes integer not null, width integer not null, height integer not null, thumbnail boolean not null, ${stamps})`,
  `create index on crowd_media (team_id, id)`,
  `create table post_media (
    post_id ${of('post', 'cascade', 'not null')}, media_id ${of('crowd_media', 'cascade', 'not null')}, primary key (post_id, media_id))`,
  `create index on post_media (media_id)`,

  // Work in the background, and how far it is. `errors` counts; the rows themselves stand in a file.
  `create table csv (
    ${id}, ${team}, ${centre}, membership_id ${of('membership', 'set null')}, filename text not null, mime text not null,
    size bigint not null, file text not null, columns text[] not null, maps_to jsonb not null default '[]', fixed jsonb not null default '{}',
    reading jsonb not null, rows integer not null, options jsonb not null, run integer not null default 0, importer_id ${of('membership', 'set null')},
    status text not null default 'uploaded', dry_run boolean not null default false, processed integer not null default 0,
    created integer not null default 0, known integer not null default 0, errors integer not null default 0, error text,
    completed boolean not null default false, ${stamps})`,
  `create index on csv (team_id, centre, id)`,
  `create index on csv (file)`,
  `create table csv_error (
    csv_id ${of('csv', 'cascade', 'not null')}, line integer not null, faults jsonb not null, record jsonb not null, primary key (csv_id, line))`,
  `create table export_job (
    ${id}, ${team}, ${centre}, membership_id ${of('membership', 'set null')}, filters jsonb not null default '{}', fields text[],
    status text not null default 'queued', file text unique, bytes integer, rows integer, error text, ${stamps})`,
  `create index on export_job (team_id, centre, id)`,
]

const undo = [
  `drop table export_job, csv_error, csv, post_media, crowd_media, post_in_set, post_set, post_tag, crowd_tag, post_lock,
    post_revision, post_point`,
  `delete from post where type <> 'report'`,
  `drop index post_import_once, post_translation`,
  `drop index post_form_id_idx, post_membership_id_idx, post_parent_id_idx, post_list, post_latest, post_title, post_search, post_values`,
  `alter table post drop column message_id, drop column post_date, drop column completed_stages, drop column import_key`,
  `alter table post drop column search`,
  `create index on post (team_id, centre, created_at, id)`,
  `drop extension if exists btree_gist`,
  `drop table data_provider, message, contact, attribute, stage`,
  `drop index form_team_id_id_idx`,
  `alter table form drop column description, drop column type, drop column parent_id, drop column updated_at,
    drop column everyone_can_create, drop column can_create, drop column hide_author, drop column hide_time, drop column hide_location`,
  `drop table crowd_config, password_reset`,
  // Else they would have the rights of a member.
  `delete from membership where rights = 'none'`,
  `alter table membership drop constraint membership_rights_check,
    add constraint membership_rights_check check (rights in ('member', 'dispatcher', 'admin'))`,
  `alter table membership drop column updated_at, drop column logins, drop column failed_attempts, drop column last_login,
    drop column last_attempt`,
  // A role that is known no more would be nobody's.
  `update membership set role = 'user' where role not in ('admin', 'user')`,
  `drop table crowd_role`,
]
