import type { Context } from '#server/domain/context.ts'
import { type Files, keyOf } from '#server/domain/media/index.ts'
import { measurePosts } from '../posts/index.ts'
import { attributesIn, formsByName } from './check-mapping.ts'
import { type CsvImport, isUnderWay } from './csv-import.ts'
import { failImport, importBatch, type Standing } from './import-batch.ts'
import type { Judgement } from './judge-records.ts'
import { planRows } from './plan-rows.ts'
import { readRecords } from './read-records.ts'
import type { CsvRecord } from './reading.ts'
import { ownWidth } from './row-key.ts'
import { csvById } from './store.ts'

/** Records in one transaction: few enough for others to come in between, many enough to be quick. */
const BATCH = 250

/** Which import, of those a file has had. */
export type WhichImport = { csvId: number; run: number }

/**
 * Imports a file from where it stands to its end, batch by batch; one that was cut off goes on where its last batch was
 * committed. Comes back early, with `false`, when `isLeaving` says so between two batches, or somebody else is at it: they
 * may be ended, and then it is nobody's if we are not looked for again.
 */
export async function runImport(
  ctx: Context,
  files: Files,
  which: WhichImport,
  isLeaving: () => boolean,
): Promise<boolean> {
  const csv = await findRun(ctx, which)
  if (!csv) return true
  const how = await judgementFor(ctx, csv)
  const bytes = await files.read(keyOf(ctx.teamId, csv.file))
  if (!bytes) {
    await failImport(ctx, csv, 'The file is not in the storage any more')
    return true
  }
  let standing: Standing | undefined = csv
  let measured = 0
  for await (const records of batches(readRecords(bytes, csv.reading), (csv.reading.heads ?? 1) + csv.processed)) {
    if (isLeaving()) return false
    standing = await inParts(ctx, standing, records, how)
    if (!standing) return !(await isStillUnderWay(ctx, which))
    const isGrown = standing.processed >= 2 * measured && standing.processed < standing.rows
    if (csv.dryRun || !isGrown) continue
    await measurePosts(ctx)
    measured = standing.processed
  }
  // As many as were counted when it came: the storage has given less than all of it.
  if (standing.processed < standing.rows) throw new Error('The file ends before its last row')
  return true
}

/** What is wrong with a value or breaks a rule of the database is the fault of one row; anything else is not theirs. */
const isRowFault = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(22|23|54)/.test(String(error.code))

/** One row that cannot be stored does not keep the others of its batch out. */
async function inParts(
  ctx: Context,
  before: Standing,
  records: CsvRecord[],
  how: Judgement,
): Promise<Standing | undefined> {
  try {
    return await importBatch(ctx, before, records, how)
  } catch (error) {
    if (!isRowFault(error)) throw error
    if (records.length === 1) return importBatch(ctx, before, records, { ...how, toRow: unstorable(how.toRow) })
    const half = Math.ceil(records.length / 2)
    const between = await inParts(ctx, before, records.slice(0, half), how)
    return between && inParts(ctx, between, records.slice(half), how)
  }
}

const unstorable =
  (toRow: Judgement['toRow']): Judgement['toRow'] =>
  (cells) => ({ ...toRow(cells), faults: [{ field: 'record', message: 'cannot be stored' }] })

async function isStillUnderWay(ctx: Context, { csvId, run }: WhichImport): Promise<boolean> {
  const csv = await csvById(ctx, csvId)
  return csv !== undefined && csv.run === run && isUnderWay(csv.status)
}

/** A trial remembers what it has seen and nothing else does, so one that was cut off begins anew. */
async function findRun(ctx: Context, { csvId, run }: WhichImport): Promise<CsvImport | undefined> {
  const csv = await csvById(ctx, csvId)
  if (!csv || csv.run !== run || !isUnderWay(csv.status)) return undefined
  if (!csv.dryRun || csv.processed === 0) return csv
  await ctx.db.deleteFrom('csv_error').where('csv_id', '=', csvId).execute()
  const none = { processed: 0, created: 0, known: 0, errors: 0 }
  await ctx.db.updateTable('csv').set(none).where('id', '=', csvId).execute()
  return { ...csv, ...none }
}

async function judgementFor(ctx: Context, csv: CsvImport): Promise<Judgement> {
  const attributes = await attributesIn(ctx, csv.mapsTo)
  const tagKeys = [...attributes.values()].filter(({ type }) => type === 'tags').map(({ key }) => key)
  const forgivesTags = csv.options.createTags && csv.dryRun
  const toRow = planRows(csv, attributes, await formsByName(ctx))
  return { toRow, width: ownWidth(csv.columns), tagKeys, forgivesTags, seen: new Set() }
}

/** The records without the first: what stands above the data, and the rows that are done. */
async function* batches(records: AsyncIterable<CsvRecord>, without: number): AsyncGenerator<CsvRecord[]> {
  let [skip, batch]: [number, CsvRecord[]] = [without, []]
  for await (const record of records) {
    if (skip-- > 0) continue
    batch.push(record)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
