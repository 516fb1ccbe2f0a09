import type { z } from 'zod'
import type { Csv, updateCsv } from '#lib/contracts/crowd/csv.ts'
import { type CsvImport, type Fixed, privilegesOnCsv } from '#server/domain/crowd/imports/index.ts'
import type { Reader } from './reader.ts'
import { instant } from './wire-parts.ts'

/** `proposed`: what its columns may be, where nobody has said it. */
export function csvToWire(csv: CsvImport, proposed: (string | null)[], { viewer, url }: Reader): z.input<typeof Csv> {
  const errors = url(`csv/${csv.id}/errors`)
  return {
    id: csv.id,
    url: url(`csv/${csv.id}`),
    columns: csv.columns,
    maps_to: csv.mapsTo,
    proposed_maps_to: proposed,
    fixed: csv.fixed,
    filename: csv.filename,
    mime: csv.mime,
    size: csv.size,
    created: instant(csv.createdAt),
    updated: csv.updatedAt && instant(csv.updatedAt),
    completed: csv.completed,
    status: csv.status,
    dry_run: csv.dryRun,
    rows: csv.rows,
    processed: csv.processed,
    created_count: csv.created,
    known: csv.known,
    errors: csv.errors,
    error: csv.error,
    errors_url: errors,
    errors_file_url: `${errors}?format=csv`,
    ...readingToWire(csv.reading),
    allowed_privileges: privilegesOnCsv(viewer),
  }
}

/** Files from before have been looked at less closely. */
const readingToWire = (reading: CsvImport['reading']) => ({
  encoding: reading.encoding,
  encoding_by: reading.encodingBy ?? null,
  proposed_encodings: reading.guesses ?? [],
  delimiter: reading.delimiter,
  proposed_dates: reading.dateForms ?? [],
  hashtags: reading.hashtags ?? null,
  padded: reading.short ?? 0,
  lost_characters: { count: reading.lost?.characters ?? 0, lines: reading.lost?.lines ?? [] },
})

type FixedIn = NonNullable<z.output<typeof updateCsv.body>['fixed']>

/** `form` and `form_id` are the same. */
export function fixedFromWire({ form_id, ...given }: FixedIn): Fixed {
  const said = Object.entries({ ...given, form: given.form === undefined ? form_id : given.form }).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(said)
}
