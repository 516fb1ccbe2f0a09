import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'

/** One data row of the file, by column; `row` counts from 1 below the header. */
export type Row = { row: number; cells: Record<string, string | undefined> }
export type Kind = 'calls' | 'fixes'
type Skipped = (line: number, reason: string) => void

/** Reads a CSV row by row without ever holding the file, at most `limit` rows; broken rows go to `skipped`. */
export async function* readRows(file: string, limit: number, skipped: Skipped = () => undefined): AsyncGenerator<Row> {
  const onSkip = (error: CsvError | undefined) => {
    if (error) skipped(Number(error.lines), error.message)
    return undefined
  }
  const options = { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true } as const
  const parser = parse({ ...options, skip_records_with_error: true, on_skip: onSkip })
  pipeline(createReadStream(file), parser, () => undefined) // a failure reaches the loop below through the parser
  let row = 0
  for await (const cells of parser) {
    yield { row: ++row, cells }
    if (row >= limit) return
  }
}

/** Which of the two kinds a file is, by its header row, and how many rows of it will be replayed. */
export async function inspect(file: string, limit: number): Promise<{ kind: Kind; total: number }> {
  let kind: Kind | undefined
  let total = 0
  for await (const { cells } of readRows(file, limit)) {
    kind ??= kindOf(Object.keys(cells))
    total++
  }
  if (!kind) throw new Error(`${file} has no rows to replay`)
  return { kind, total }
}

const KINDS: Record<Kind, string[]> = {
  calls: ['at', 'category', 'nature', 'address', 'township', 'latitude', 'longitude'],
  fixes: ['vehicle', 'at', 'speed', 'latitude', 'longitude'],
}

function kindOf(header: string[]): Kind {
  const fits = (kind: Kind) => KINDS[kind].every((column) => header.includes(column))
  if (fits('calls')) return 'calls'
  if (fits('fixes')) return 'fixes'
  const known = Object.values(KINDS).map((columns) => `  ${columns.join(',')}`)
  throw new Error(
    `The header of this file is neither that of calls nor that of vehicle positions:\n${known.join('\n')}`,
  )
}
