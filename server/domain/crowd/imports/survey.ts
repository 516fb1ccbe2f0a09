import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { columnDates } from './column-dates.ts'
import { findDelimiter } from './find-delimiter.ts'
import { findEncoding } from './find-encoding.ts'
import { findHeads } from './hashtags.ts'
import { lostCharacters } from './lost-characters.ts'
import { readRecords } from './read-records.ts'
import { CsvFault, type CsvRecord, type Encoding, type Reading } from './reading.ts'

/** What there is to know about a file before its rows are looked at one by one. `rows` is without the header. */
export type Survey = { columns: string[]; rows: number; reading: Reading }

const SAMPLE = 64 * 1024
/** As many as are looked at before the table is known. */
const FIRST = 26
const MAX_COLUMNS = 1000
export const MAX_ROWS = 1_000_000
/** What no text has in it: control characters beside tabs, line ends, form feeds and the old end of file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/

/**
 * Reads a whole file, however large, and says how it is to be read, what its columns are, and how many rows it has.
 * `named` is its encoding where whoever sent it says that.
 * @throws CsvFault for what is no CSV file with a header and rows
 */
export async function surveyFile(path: string, named?: Encoding): Promise<Survey> {
  const { encoding, by, guesses } = await findEncoding(() => createReadStream(path), named)
  const start = await startOf(path)
  if (CONTROL.test(new TextDecoder(encoding).decode(start)))
    throw new CsvFault(by === 'named' ? `is no text in ${encoding}` : 'is no text file')
  const delimiter = await findDelimiter(start, encoding)
  const { columns, rows, ...found } = await goThrough(path, { encoding, delimiter })
  return { columns, rows, reading: { encoding, encodingBy: by, guesses, delimiter, ...found } }
}

async function goThrough(path: string, how: Pick<Reading, 'encoding' | 'delimiter'>) {
  const lost = lostCharacters()
  const first: CsvRecord[] = []
  let table: ReturnType<typeof tableOf> | undefined
  for await (const record of readRecords(createReadStream(path), how)) {
    lost.count(record)
    if (table) table.row(record)
    else if (first.push(record) === FIRST) table = tableOf(first)
  }
  table ??= tableOf(first)
  return { ...table.found(), lost: lost.found() }
}

/** What there is to know of a table, as its rows come; the `first` tell where they begin. */
function tableOf(first: CsvRecord[]) {
  const { heads, columns: header, hashtags } = findHeads(first.map(({ cells }) => cells))
  if (first.length === 0) throw new CsvFault('is empty')
  const columns = checkedHeader(header)
  const dates = columns.map(columnDates)
  let [rows, short] = [0, 0]
  const row = ({ cells }: CsvRecord) => {
    if (++rows > MAX_ROWS) throw new CsvFault(`has more than ${MAX_ROWS} rows`)
    if (cells.length < columns.length) short++
    for (const [i, column] of dates.entries()) column.count(cells[i] ?? '')
  }
  for (const record of first.slice(heads)) row(record)
  const found = () => {
    if (rows === 0) throw new CsvFault('has a header, but no rows')
    const dateOrders = dates.map((column) => column.order())
    return { columns, rows, heads, hashtags, short, dateOrders, dateForms: dates.map((column) => column.form()) }
  }
  return { row, found }
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
