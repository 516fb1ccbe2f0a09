import { type Kysely, sql } from 'kysely'

/** A member drilled in one centre must not stand on the other's map: one latest position per centre. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Nobody could write a position before; what may be there is older than any tracking.
  for (const statement of ['delete from member_position', ...statements]) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const statement of ['delete from member_position', ...undo]) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table member_position drop constraint member_position_pkey,
    add column centre text not null check (centre in ('live', 'training'))`,
  `alter table member_position add primary key (member_id, centre)`,
  // Looked through at each position of a member, and whenever tracking stops.
  `create index response_tracked on response (member_id) where tracking`,
]

const undo = [
  `drop index response_tracked`,
  `alter table member_position drop column centre`,
  `alter table member_position add primary key (member_id)`,
]
