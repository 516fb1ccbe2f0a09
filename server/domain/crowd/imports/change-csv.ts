import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { type Files, keyOf } from '#server/domain/media/index.ts'
import { refuse } from '#server/domain/refused.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { faultsBeforeImport, faultsInMapping } from './check-mapping.ts'
import { type CsvImport, type ImportOptions, isUnderWay } from './csv-import.ts'
import { asImporter, mayImport } from './may-import.ts'
import { lockCsv } from './store.ts'

export type CsvChange = { mapsTo?: CsvImport['mapsTo'] | undefined; fixed?: CsvImport['fixed'] | undefined }
/** `timezone` null: the site's, else UTC. */
export type NewImport = Omit<ImportOptions, 'timezone'> & { timezone: string | null; dryRun: boolean }

/**
 * Says what the columns are, and what all posts have in common.
 * @throws DomainError `forbidden`, `not_found`, `invalid` (also while it is being imported)
 */
export function updateCsv(outer: Context, viewer: Viewer, id: number, change: CsvChange): Promise<void> {
  permit(mayImport(viewer))
  return transaction(outer, async (ctx) => {
    const csv = await lockIdle(ctx, id)
    const before = { mapsTo: csv.mapsTo, fixed: csv.fixed }
    const after = applied(before, change)
    refuse(await faultsInMapping(ctx, asImporter(viewer), { columns: csv.columns, ...after }))
    const changes = diff(before, after)
    if (changes.length === 0) return
    const row = { maps_to: JSON.stringify(after.mapsTo), fixed: JSON.stringify(after.fixed), updated_at: ctx.now() }
    await ctx.db.updateTable('csv').set(row).where('id', '=', id).execute()
    // What is fixed may name an author: the log keeps none of it.
    const keys = changes.map(({ key }) => key).join(', ')
    await record(ctx, { action: 'CSV_UPDATE', objectId: String(id), descriptor: keys })
  })
}

/**
 * Queues the import of a file, or a trial of it that writes no post. What an earlier one reported is gone.
 * @throws DomainError `forbidden` (also for making tags without Manage Settings), `not_found`, `invalid` for a mapping
 * that will not do, or while it is being imported
 */
export function startImport(outer: Context, viewer: Viewer, id: number, wanted: NewImport): Promise<void> {
  permit(mayImport(viewer))
  permit(!wanted.createTags || may(viewer, 'Manage Settings'), 'You may not create tags')
  return transaction(outer, async (ctx) => {
    const csv = await lockIdle(ctx, id)
    const { dryRun, ...asked } = wanted
    const count = csv.columns.length
    refuse([
      ...(await faultsInMapping(ctx, asImporter(viewer), csv)),
      ...(await faultsBeforeImport(ctx, csv)),
      asked.dates &&
        asked.dates.length !== count && {
          field: 'dates',
          message: `must say something of each of the ${count} columns`,
        },
    ])
    const options: ImportOptions = { ...asked, timezone: wanted.timezone ?? (await siteTimezone(ctx)) }
    const run = csv.run + 1
    await ctx.db.deleteFrom('csv_error').where('csv_id', '=', id).execute()
    await ctx.db
      .updateTable('csv')
      .set({ ...FRESH, run, dry_run: dryRun, options: JSON.stringify(options), importer_id: viewer.membershipId })
      .where('id', '=', id)
      .execute()
    await ctx.enqueue(ctx.db, { name: 'import-csv', data: { teamId: ctx.teamId, centre: ctx.centre, csvId: id, run } })
    const descriptor = dryRun ? 'a trial' : `${csv.rows} rows`
    await record(ctx, { action: 'CSV_IMPORT', objectId: String(id), descriptor })
  })
}

const FRESH = {
  status: 'queued',
  processed: 0,
  created: 0,
  known: 0,
  errors: 0,
  error: null,
  completed: false,
}

/** Deletes a file and what was reported about it; an import of it stops, and the posts that came of it stay. */
export function deleteCsv(outer: Context, viewer: Viewer, files: Files, id: number): Promise<void> {
  permit(mayImport(viewer))
  return transaction(outer, async (ctx) => {
    const csv = await lockCsv(ctx, id)
    if (!csv) throw notFound('CSV file')
    await ctx.db.deleteFrom('csv').where('id', '=', id).execute()
    await record(ctx, { action: 'CSV_DELETE', objectId: String(id), descriptor: `${csv.rows} rows` })
    ctx.afterCommit?.push(() => files.discard(keyOf(ctx.teamId, csv.file)))
  })
}

async function lockIdle(ctx: Context, id: number): Promise<CsvImport> {
  const csv = await lockCsv(ctx, id)
  if (!csv) throw notFound('CSV file')
  refuse([isUnderWay(csv.status) && { field: 'status', message: `is ${csv.status}: wait for its end, or delete it` }])
  return csv
}

async function siteTimezone({ db, teamId }: Context): Promise<string> {
  const { rows } = await sql<{ timezone: string | null }>`
    select "values"->>'timezone' as timezone from crowd_config where team_id = ${teamId} and name = 'site'`.execute(db)
  return rows[0]?.timezone ?? 'UTC'
}
