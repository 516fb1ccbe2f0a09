import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import { may, type Viewer } from '../viewer.ts'
import type { Form } from './form.ts'

export type FormFilter = { q: string | undefined; disabled: boolean | undefined }

/** The columns of a form by the names of `Form`; `f` is the row. */
export const formColumns = sql`f.id, f.parent_id as "parentId", f.name, f.description, f.type, f.color,
  f.require_approval as "requireApproval", f.everyone_can_create as "everyoneCanCreate", f.can_create as "canCreate",
  f.disabled, f.hide_author as "hideAuthor", f.hide_time as "hideTime", f.hide_location as "hideLocation",
  f.created_at as "createdAt", f.updated_at as "updatedAt"`
const ORDER = { id: sql`f.id`, name: sql`lower(f.name)`, created: sql`f.created_at`, updated: sql`f.updated_at` }

/** `mayReadForm` as SQL. */
export const readableForms = (viewer: Viewer) => (may(viewer, 'Manage Settings') ? sql`true` : sql`not f.disabled`)

/** The team's forms that this viewer may read. */
export function listForms(
  { db, teamId }: Context,
  viewer: Viewer,
  { q, disabled }: FormFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<Form>> {
  const where = sql.join(
    [
      sql`f.team_id = ${teamId}`,
      readableForms(viewer),
      contains(q, sql`f.name`, sql`f.description`),
      disabled === undefined ? sql`true` : sql`f.disabled = ${disabled}`,
    ],
    sql` and `,
  )
  return listed(
    db,
    { columns: formColumns, from: sql`form f`, where },
    { by: ORDER[listing.orderby], id: sql`f.id` },
    listing,
  )
}

/** The team's form with this id, whoever asks. */
export async function formById({ db, teamId }: Context, id: number): Promise<Form | undefined> {
  const { rows } = await sql<Form>`
    select ${formColumns} from form f where f.team_id = ${teamId} and f.id = ${id}`.execute(db)
  return rows[0]
}
