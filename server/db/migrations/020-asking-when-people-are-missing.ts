import { type Kysely, sql } from 'kysely'

/** Duty officers are told when a role falls short, and those who could fill it are asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const purposes = (...more: string[]) =>
  ['alarm', 'information', 'enough', 'stand_down', 'test', ...more].map((one) => `'${one}'`).join()
const purposeIn = (all: string) =>
  `alter table alert drop constraint alert_purpose_check, add constraint alert_purpose_check check (purpose in (${all}))`

const statements = [
  // What was told of a shortage at one time: to duty officers (a warning), or to who could help (a request).
  `create table strength_notice (
    id text collate "C" primary key, team_id text collate "C" not null references team (id) on delete cascade,
    centre text not null check (centre in ('live', 'training')), kind text not null check (kind in ('warning', 'request')),
    creator jsonb, created_at timestamptz not null)`,
  `create index on strength_notice (team_id, centre, kind, created_at)`,
  // Without a role: seats for anybody. `ends_at` null: nobody knows when enough come again.
  `create table strength_notice_role (
    notice_id text collate "C" not null references strength_notice (id) on delete cascade,
    role_id text collate "C" references role (id) on delete cascade, count smallint not null,
    starts_at timestamptz not null, ends_at timestamptz, unique nulls not distinct (notice_id, role_id))`,
  `create index on strength_notice_role (role_id) where role_id is not null`,
  `create table strength_answer (
    notice_id text collate "C" not null references strength_notice (id) on delete cascade,
    member_id text collate "C" not null references member (id) on delete cascade,
    said text not null check (said in ('can', 'cannot')), at timestamptz not null, primary key (notice_id, member_id))`,
  `create index on strength_answer (member_id)`,
  purposeIn(purposes('readiness', 'request')),
  `alter table alert add column strength_id text collate "C" references strength_notice (id) on delete cascade`,
  `create index on alert (strength_id) where strength_id is not null`,
]

const undo = [
  `delete from alert where strength_id is not null`,
  `alter table alert drop column strength_id`,
  purposeIn(purposes()),
  `drop table strength_answer, strength_notice_role, strength_notice`,
]
