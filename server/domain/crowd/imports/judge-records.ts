import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Fault } from '#server/domain/refused.ts'
import { type CheckedPost, checkNewPost, type Known } from '../posts/index.ts'
import type { Viewer } from '../viewer.ts'
import type { Row } from './read-answer.ts'
import type { CsvRecord } from './reading.ts'
import { resolveAnswers, resolveRowTags } from './resolve-row-tags.ts'
import { rowKey } from './row-key.ts'
import type { CsvError } from './store.ts'

/** What the records of one import are judged by. */
export type Judgement = {
  toRow: (cells: string[]) => Row
  /** How many columns a record is known by. */
  width: number
  /** Attributes whose answers are tags. */
  tagKeys: readonly string[]
  /** Whether a tag that nobody has made is no fault, as it will be. */
  forgivesTags: boolean
  /** Keys of the records that a trial found good: no post remembers them. */
  seen: Set<string>
}
type Good = { record: CsvRecord; post: CheckedPost }
export type Judged = { good: Good[]; known: number; errors: CsvError[] }

/** Parts some records into posts to be written, those that are here already, and those with faults. */
export async function judgeRecords(
  ctx: Context,
  viewer: Viewer,
  records: readonly CsvRecord[],
  how: Judgement,
  known: Known,
): Promise<Judged> {
  const judged: Judged = { good: [], known: 0, errors: [] }
  const keyed = records.map((record) => ({ record, key: rowKey(record.cells, how.width) }))
  const there = await keysThere(ctx, keyed)
  const fresh = new Set<string>()
  for (const { record, key } of keyed) {
    if (there.has(key) || how.seen.has(key) || fresh.has(key)) judged.known++
    else await judgeOne(record, key)
  }
  return judged

  async function judgeOne(record: CsvRecord, key: string): Promise<void> {
    const row = how.toRow(record.cells)
    const broken = row.faults.filter(({ field }) => field === 'record') // then nothing else about it is worth saying
    const { post, faults } = await postFor(ctx, viewer, row, how, known)
    if (faults.length > 0)
      judged.errors.push({ line: record.line, faults: broken.length > 0 ? broken : faults, record: record.cells })
    else {
      fresh.add(key)
      judged.good.push({ record, post: { ...post, importKey: key } })
    }
  }
}

/** A cell that could not be read is named once, and not again as what it left out. */
async function postFor(ctx: Context, viewer: Viewer, row: Row, how: Judgement, known: Known) {
  const { ids, unknown } = await resolveRowTags(row.tags, known)
  await resolveAnswers(row, how.tagKeys, known)
  const lacking: Fault[] =
    unknown.length > 0 && !how.forgivesTags ? [{ field: 'tags', message: `has no tag ${unknown.join(', ')}` }] : []
  const given = { ...row.post, tags: [...row.post.tags, ...ids] }
  const { faults, checked } = await checkNewPost(ctx, viewer, given, known)
  const named = new Set(row.faults.map(({ field }) => field))
  return { post: checked, faults: [...row.faults, ...lacking, ...faults.filter(({ field }) => !named.has(field))] }
}

async function keysThere({ db, teamId, centre }: Context, keyed: { key: string }[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`select import_key as key from post
    where team_id = ${teamId} and centre = ${centre} and import_key = any(${keyed.map(({ key }) => key)}::text[])`.execute(
    db,
  )
  return new Set(rows.map(({ key }) => key))
}
