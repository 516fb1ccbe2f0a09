import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import type { Viewer } from '../viewer.ts'
import { type Stage, seesPrivate } from './stage.ts'
import { readableForms } from './store.ts'

export type StageFilter = { q: string | undefined; label: string | undefined; formIds: number[] | undefined }
/** What a stage or attribute can be read by is its form. */
export type InForm<T> = T & { formDisabled: boolean }

/** Stages that the public does not see, nor their attributes (facts C62). */
export const inPrivate = sql`(s.task_is_internal_only or not s.show_when_published)`

/** The columns of a stage by the names of `Stage`; `s` is the row. */
export const stageColumns = sql`s.id, s.form_id as "formId", s.label, s.description, s.priority, s.icon, s.required, s.type,
  s.show_when_published as "showWhenPublished", s.task_is_internal_only as "taskIsInternalOnly",
  s.created_at as "createdAt", s.updated_at as "updatedAt"`
const columns = sql`${stageColumns}, f.disabled as "formDisabled"`
const from = sql`stage s join form f on f.id = s.form_id`
const ORDER = { id: sql`s.id`, priority: sql`s.priority`, label: sql`lower(s.label)`, created: sql`s.created_at` }

/** The stages of all forms, or of some, that this viewer may read. */
export function listStages(
  { db, teamId }: Context,
  viewer: Viewer,
  { q, label, formIds }: StageFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<InForm<Stage>>> {
  const conditions = [
    sql`f.team_id = ${teamId}`,
    readableForms(viewer),
    seesPrivate(viewer) ? sql`true` : sql`not ${inPrivate}`,
    contains(q, sql`s.label`, sql`s.description`),
    label === undefined ? sql`true` : sql`s.label = ${label}`,
    formIds === undefined ? sql`true` : sql`s.form_id = any(${formIds}::bigint[])`,
  ]
  const where = sql.join(conditions, sql` and `)
  return listed(db, { columns, from, where }, { by: ORDER[listing.orderby], id: sql`s.id` }, listing)
}

/** The team's stage with this id, whoever asks. */
export async function stageById({ db, teamId }: Context, id: number): Promise<InForm<Stage> | undefined> {
  const { rows } = await sql<InForm<Stage>>`
    select ${columns} from ${from} where f.team_id = ${teamId} and s.id = ${id}`.execute(db)
  return rows[0]
}
