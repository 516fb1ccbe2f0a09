import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { permit, type Viewer } from '../viewer.ts'
import { checkFields } from './csv-of.ts'
import { type ExportJob, mayExport } from './export-job.ts'

/**
 * Queues an export of posts, and returns its id. What it shows is decided when it is made, by what its owner may see then.
 * @throws DomainError `forbidden` without a user; `invalid` (`fields`) for fields that are not there
 */
export function startExport(
  outer: Context,
  viewer: Viewer,
  { filters, fields }: Pick<ExportJob, 'filters' | 'fields'>,
): Promise<number> {
  permit(mayExport(viewer))
  return transaction(outer, async (ctx) => {
    await checkFields(ctx, fields)
    const { id } = await ctx.db
      .insertInto('export_job')
      .values({
        team_id: ctx.teamId,
        centre: ctx.centre,
        membership_id: viewer.membershipId,
        fields,
        file: null,
        filters: JSON.stringify(filters),
        created_at: ctx.now(),
        updated_at: null,
        rows: null,
        error: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await ctx.enqueue(ctx.db, { name: 'export-posts', data: { teamId: ctx.teamId, centre: ctx.centre, exportId: id } })
    await record(ctx, { action: 'EXPORT_CREATE', objectId: String(id), descriptor: null })
    return id
  })
}
