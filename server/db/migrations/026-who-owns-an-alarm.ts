import { type Kysely, sql } from 'kysely'

/** Somebody owns an alarm; nobody does, since when; and when the duty officers were told so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of undo) await sql.raw(statement).execute(db)
}

const purposeIn = (...all: string[]) =>
  `alter table alert drop constraint alert_purpose_check, add constraint alert_purpose_check
    check (purpose in (${all.map((one) => `'${one}'`).join()}))`
const PURPOSES = ['alarm', 'information', 'enough', 'stand_down', 'test', 'readiness', 'request']

const statements = [
  // A membership: who leaves the team owns nothing of it. `unowned_since` is null where somebody does, and of alarms of before this:
  // nobody was asked to own them, so they do not begin to ring.
  `alter table alarm add column owner_membership integer references membership (id) on delete set null,
    add column owned_since timestamptz, add column unowned_since timestamptz, add column officers_told_at timestamptz`,
  `create index on alarm (owner_membership) where owner_membership is not null`,
  `create index on alarm (unowned_since) where unowned_since is not null`,
  purposeIn(...PURPOSES, 'unowned'),
]

const undo = [
  `delete from alert where purpose = 'unowned'`,
  purposeIn(...PURPOSES),
  `alter table alarm drop column owner_membership, drop column owned_since, drop column unowned_since, drop column officers_told_at`,
]
