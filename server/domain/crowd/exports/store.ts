import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import { permit, type Viewer } from '../viewer.ts'
import { asOf, type ExportJob, mayExport, mayReadExport } from './export-job.ts'

const columns = sql`e.id, e.membership_id as "membershipId", e.filters, e.fields, e.status, e.file, e.rows, e.error,
  e.created_at as "createdAt", e.updated_at as "updatedAt"`
const ours = (ctx: Context) => sql`e.team_id = ${ctx.teamId} and e.centre = ${ctx.centre}`

/** The exports that this viewer asked for; all, to an admin. @throws DomainError `forbidden` to who has no user */
export async function listExports(ctx: Context, viewer: Viewer, listing: Listing): Promise<Listed<ExportJob>> {
  permit(mayExport(viewer))
  const theirs = viewer.isAdmin ? sql`true` : sql`e.membership_id = ${viewer.membershipId}`
  const what = { columns, from: sql`export_job e`, where: sql`${ours(ctx)} and ${theirs}` }
  const found = await listed<ExportJob>(ctx.db, what, { by: sql`e.id`, id: sql`e.id` }, listing)
  return { ...found, rows: found.rows.map((job) => asOf(ctx.now(), job)) }
}

/** @throws DomainError `forbidden` to who did not ask for it */
export async function readExport(ctx: Context, viewer: Viewer, id: number): Promise<ExportJob | undefined> {
  const job = await exportById(ctx, id)
  if (job) permit(mayReadExport(job, viewer), 'This export is not yours')
  return job
}

export async function exportById(ctx: Context, id: number): Promise<ExportJob | undefined> {
  const where = sql`${ours(ctx)} and e.id = ${id}`
  const { rows } = await sql<ExportJob>`select ${columns} from export_job e where ${where}`.execute(ctx.db)
  return rows[0] && asOf(ctx.now(), rows[0])
}
