import { type Kysely, sql } from 'kysely'

/** How much faster than everybody a team drives, and whether closed roads are open to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`alter table team add column driving jsonb not null default '{"factor": 1, "emergency": false}'`)
    .execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table team drop column driving`).execute(db)
}
