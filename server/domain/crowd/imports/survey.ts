import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { orderVotes } from './cell-dates.ts'
import { findDelimiter } from './find-delimiter.ts'
import { findEncoding } from './find-encoding.ts'
import { readRecords } from './read-records.ts'
import { CsvFault, type Encoding, type Reading } from './reading.ts'

/** What there is to know about a file before its rows are looked at one by one. `rows` is without the header. */
export type Survey = { columns: string[]; rows: number; reading: Reading }

const SAMPLE = 64 * 1024
const MAX_COLUMNS = 1000
export const MAX_ROWS = 1_000_000
/** What no text has in it: control characters beside tabs, line ends, form feeds and the old end of file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/

/**
 * Reads a whole file once, however large, and says how it is to be read, what its columns are, and how many rows it has.
 * @throws CsvFault for what is no CSV file with a header and rows
 */
export async function surveyFile(path: string): Promise<Survey> {
  const encoding = await findEncoding(createReadStream(path))
  const start = await startOf(path)
  if (CONTROL.test(new TextDecoder(encoding).decode(start))) throw new CsvFault('is no text file')
  const delimiter = await findDelimiter(start, encoding)
  const { columns, rows, votes } = await goThrough(path, { encoding, delimiter })
  return { columns, rows, reading: { encoding, delimiter, dateOrders: votes.map((vote) => vote.order()) } }
}

async function goThrough(path: string, how: { encoding: Encoding; delimiter: Reading['delimiter'] }) {
  let [columns, rows]: [string[] | undefined, number] = [undefined, 0]
  let votes: ReturnType<typeof orderVotes>[] = []
  for await (const { cells } of readRecords(createReadStream(path), how)) {
    if (!columns) {
      columns = checkedHeader(cells)
      votes = columns.map(orderVotes)
      continue
    }
    if (++rows > MAX_ROWS) throw new CsvFault(`has more than ${MAX_ROWS} rows`)
    for (const [i, vote] of votes.entries()) vote.count(cells[i] ?? '')
  }
  if (!columns) throw new CsvFault('is empty')
  if (rows === 0) throw new CsvFault('has a header, but no rows')
  return { columns, rows, votes }
}

/** As many columns as have a name, and those between them: some programs write separators for hundreds of empty ones. */
function checkedHeader(cells: string[]): string[] {
  const names = cells.map((cell) => cell.trim())
  const columns = names.slice(0, names.findLastIndex((name) => name !== '') + 1)
  if (columns.length > MAX_COLUMNS) throw new CsvFault(`has more than ${MAX_COLUMNS} columns`)
  return columns
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(SAMPLE) }).finally(() => file.close())
  return buffer.subarray(0, bytesRead)
}
