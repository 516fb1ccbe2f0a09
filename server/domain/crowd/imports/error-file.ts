import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Context } from '#server/domain/context.ts'
import { cellOf } from '../csv-cells.ts'
import type { CsvImport } from './csv-import.ts'
import { ownWidth } from './row-key.ts'
import { listErrors } from './store.ts'

const PAGE = 1000

/**
 * The records that were skipped, as a CSV file: the columns they had, and `line` and `error` behind. Mended, it can be
 * uploaded in its turn: those two columns do not count. A spreadsheet runs nothing of it, as with exports.
 */
export function errorFile(ctx: Context, csv: CsvImport): Readable {
  const width = ownWidth(csv.columns)
  const file = stringify({
    header: true,
    columns: [...csv.columns.slice(0, width), 'line', 'error'].map(asColumn),
    bom: true,
    quoted_match: QUOTED,
  })
  pipeline(Readable.from(rows(ctx, csv.id, width)), file, () => undefined) // what goes wrong reaches whoever reads
  return file
}

/** What ends a record or a cell for other readers. */
const QUOTED = /[\r\n;\t|]/

/** By number: names may be there twice. */
const asColumn = (header: string, i: number) => ({ key: String(i), header: cellOf(header) })

async function* rows(ctx: Context, csvId: number, width: number): AsyncGenerator<Record<string, string>> {
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await listErrors(ctx, csvId, { limit: PAGE, offset, order: 'asc', orderby: 'line' })
    for (const { line, faults, record } of rows) {
      const own = Array.from({ length: width }, (_, i) => record[i] ?? '')
      const told = faults.map(({ field, message }) => `${field} ${message}`).join('; ')
      yield { ...Object.fromEntries([...own, String(line), told].map((cell, i) => [String(i), cellOf(cell)])) }
    }
    if (rows.length < PAGE) return
  }
}
