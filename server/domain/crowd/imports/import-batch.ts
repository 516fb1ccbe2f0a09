import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { insertPosts, openKnowledge } from '../posts/index.ts'
import { may, type Viewer } from '../viewer.ts'
import { type CsvImport, type CsvStatus, isUnderWay } from './csv-import.ts'
import { findImporter } from './find-importer.ts'
import { type Judged, type Judgement, judgeRecords } from './judge-records.ts'
import { makeTags } from './make-tags.ts'
import type { CsvRecord } from './reading.ts'
import { type CsvError, lockCsv } from './store.ts'

/** An import as far as it has come, as whoever is at work on it knows it. */
export type Standing = Pick<CsvImport, 'id' | 'run' | 'rows' | 'dryRun' | 'options' | 'importerId' | 'processed'>

/**
 * Imports some records in one transaction, with what is known of the import after them. Undefined when it is no longer
 * ours to go on with: the file is deleted, or somebody else has done these records.
 */
export async function importBatch(
  outer: Context,
  standing: Standing,
  records: readonly CsvRecord[],
  how: Judgement,
): Promise<Standing | undefined> {
  const importer = await findImporter(outer, standing.importerId)
  if (!importer) return failImport(outer, standing, 'Whoever started it may not import any more')
  const { viewer, actor } = importer
  const mine = { ...outer, actor }
  if (standing.options.createTags && !standing.dryRun && may(viewer, 'Manage Settings'))
    await makeTags(
      mine,
      viewer,
      records.map(({ cells }) => how.toRow(cells)),
    )
  let good: Judged['good'] = []
  const after = await transaction(mine, async (ctx) => {
    await oneAtATime(ctx)
    const csv = await lockCsv(ctx, standing.id)
    if (!csv || csv.run !== standing.run || csv.processed !== standing.processed || !isUnderWay(csv.status))
      return undefined
    const judged = await judgeRecords(ctx, viewer, records, how, openKnowledge(ctx, viewer))
    const done = standing.dryRun ? judged : await write(ctx, viewer, judged)
    good = done.good
    return keepScore(ctx, csv, records.length, done)
  })
  if (standing.dryRun) for (const { post } of good) how.seen.add(post.importKey ?? '')
  return after
}

/** Two files may hold the same rows in another order: their batches take turns, so that neither waits for the other. */
const oneAtATime = ({ db, teamId }: Context) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`imports of ${teamId}`}, 0))`.execute(db)

/** A post without an id is one whose slug an earlier row of this very batch has taken. */
async function write(ctx: Context, viewer: Viewer, { good, known, errors }: Judged): Promise<Judged> {
  const posts = good.map(({ post }) => post)
  const ids = await insertPosts(ctx, viewer, posts)
  const taken = good.filter((_, i) => ids[i] === null)
  const faults = [{ field: 'slug', message: 'is already taken' }]
  const refused = taken.map(({ record: { line, cells } }): CsvError => ({ line, faults, record: cells }))
  return { good: good.filter((_, i) => ids[i] !== null), known, errors: [...errors, ...refused] }
}

async function keepScore(ctx: Context, csv: CsvImport, count: number, done: Judged): Promise<Standing> {
  const processed = csv.processed + count
  const created = csv.created + done.good.length
  const [known, errors] = [csv.known + done.known, csv.errors + done.errors.length]
  const isOver = processed >= csv.rows
  const inVain = isOver && !csv.dryRun && errors === processed
  const status = !isOver ? 'importing' : inVain ? 'failed' : csv.dryRun ? 'checked' : 'completed'
  await keepErrors(ctx, csv.id, done.errors)
  await ctx.db
    .updateTable('csv')
    .set({ processed, created, known, errors, status, completed: status === 'completed', updated_at: ctx.now() })
    .set({ error: inVain ? 'No row could be imported' : null })
    .where('id', '=', csv.id)
    .execute()
  if (created > csv.created && !csv.dryRun)
    await record(ctx, {
      action: 'POST_IMPORT',
      objectId: String(csv.id),
      descriptor: `${done.good.length} posts`,
      changes: [{ key: 'created', from: csv.created, to: created }],
    })
  if (isOver) await recordEnd(ctx, csv.id, status)
  return { ...csv, processed }
}

async function keepErrors({ db }: Context, csvId: number, errors: readonly CsvError[]): Promise<void> {
  if (errors.length === 0) return
  await sql`insert into csv_error (csv_id, line, faults, record)
    select ${csvId}, x.line, x.faults, x.record
    from jsonb_to_recordset(${JSON.stringify(errors)}::jsonb) as x(line int, faults jsonb, record jsonb)`.execute(db)
}

/** Ends an import that cannot go on, and says why. */
export async function failImport(
  outer: Context,
  { id, run }: Pick<Standing, 'id' | 'run'>,
  error: string,
): Promise<undefined> {
  await transaction(outer, async (ctx) => {
    const { numUpdatedRows } = await ctx.db
      .updateTable('csv')
      .set({ status: 'failed', error, updated_at: ctx.now() })
      .where('id', '=', id)
      .where('run', '=', run)
      .where('status', 'in', ['queued', 'importing'])
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await recordEnd(ctx, id, 'failed')
  })
}

const recordEnd = (ctx: Context, id: number, status: CsvStatus) =>
  record(ctx, { action: 'CSV_END', objectId: String(id), descriptor: status })
