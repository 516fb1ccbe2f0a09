import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { type Files, keyOf, newName } from '#server/domain/media/index.ts'
import { refuse } from '#server/domain/refused.ts'
import { permit, type Viewer } from '../viewer.ts'
import type { ImportOptions } from './csv-import.ts'
import { mayImport } from './may-import.ts'
import { isCsvFault } from './reading.ts'
import { surveyFile } from './survey.ts'

/** A file on disk that somebody sent; `bytes` is its size, `encoding` what they say it is written in. */
export type SentFile = { path: string; filename: string; bytes: number; encoding?: string | undefined }

const MIME = 'text/csv'

/**
 * Takes a CSV file in: reads it once from end to end, keeps its bytes in the media storage, and returns its id.
 * @throws DomainError `forbidden` without Bulk Data Import; `invalid` (`file`) for what is no CSV file with a header and rows
 */
export async function keepCsv(
  outer: Context,
  viewer: Viewer,
  files: Files,
  { path, filename, bytes, encoding }: SentFile,
) {
  permit(mayImport(viewer))
  const survey = await surveyFile(path, encoding).catch((error) => {
    if (isCsvFault(error)) refuse([{ field: 'file', message: error.message }])
    throw error
  })
  const file = newName('csv')
  await files.copy(keyOf(outer.teamId, file), path, MIME)
  return transaction(outer, async (ctx) => {
    const { id } = await ctx.db
      .insertInto('csv')
      .values({
        team_id: ctx.teamId,
        centre: ctx.centre,
        membership_id: viewer.membershipId,
        importer_id: null,
        filename: filename.toWellFormed().replaceAll('\u0000', '').slice(-255),
        mime: MIME,
        size: bytes,
        file,
        columns: survey.columns,
        rows: survey.rows,
        reading: JSON.stringify(survey.reading),
        options: JSON.stringify(PLAIN),
        created_at: ctx.now(),
        updated_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await record(ctx, { action: 'CSV_CREATE', objectId: String(id), descriptor: `${survey.rows} rows` })
    return id
  }).catch((error) => {
    files.discard(keyOf(outer.teamId, file))
    throw error
  })
}

const PLAIN: ImportOptions = { createTags: false, dateOrder: null, timezone: 'UTC' }
