import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { textOf } from '../csv-cells.ts'
import { CsvFault, type CsvRecord, type Delimiter, type Encoding } from './reading.ts'

/** In bytes; longer ones come from a quote that nobody closed. */
const MAX_RECORD = 1024 * 1024

/**
 * The records of a CSV file, the header's first, as they are read: never the whole file in memory. All line ends are
 * `\n`, in cells as well; NUL, which cannot be stored, is U+FFFD; the apostrophes that our own exports put before formulas are gone;
 * a first line that names the separator (`sep=;`) and lines without anything in their cells are left out; records may be of any length.
 * @throws CsvFault where a quote is never closed or a record is too long
 */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: { encoding: Encoding; delimiter: Delimiter },
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_RECORD,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    info: true,
  })
  const feeding = pipeline(bytes, decodedAs(encoding), withOneLineEnd, withoutSeparator, parser)
  const settled = feeding.catch(() => undefined) // the parser passes it on to whoever reads
  try {
    // safe: what it makes of these options
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield { line: info.lines - breaksIn(record), cells: record.map(textOf) }
  } catch (error) {
    throw error instanceof CsvError ? faultOf(error) : error
  } finally {
    parser.destroy()
    await settled
  }
}

const decodedAs = (encoding: Encoding) =>
  async function* (bytes: AsyncIterable<Uint8Array>) {
    const decoder = new TextDecoder(encoding) // takes the byte order mark away
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }

async function* withOneLineEnd(texts: AsyncIterable<string>) {
  let held = ''
  for await (const text of texts) {
    const whole = held + text
    held = whole.endsWith('\r') ? '\r' : '' // what comes next may belong to it
    const done = whole.slice(0, whole.length - held.length)
    if (done !== '') yield done.replaceAll(/\r\n?/g, '\n').replaceAll('\u0000', '\ufffd')
  }
  if (held !== '') yield '\n'
}

/** What spreadsheets write into the first line for each other. */
const SEPARATOR_LINE = /^"?sep=([^\n"])"?\n/i
const LONGEST_SEPARATOR_LINE = 10
/** The separator that a text itself names in its first line; undefined where it names none. */
export const separatorNamedIn = (start: string): Delimiter | undefined =>
  SEPARATOR_LINE.exec(start.replaceAll(/\r\n?/g, '\n'))?.[1]

/** An empty line stays of it, so that lines are counted as they stand. */
async function* withoutSeparator(texts: AsyncIterable<string>) {
  let start: string | undefined = ''
  for await (const text of texts) {
    const whole: string = (start ?? '') + text
    const isBegun: boolean = start === undefined || whole.length > LONGEST_SEPARATOR_LINE
    if (isBegun) yield start === undefined ? text : whole.replace(SEPARATOR_LINE, '\n')
    start = isBegun ? undefined : whole
  }
  if (start) yield start.replace(SEPARATOR_LINE, '\n')
}

/** How many lines a record takes beyond its first. */
function breaksIn(cells: string[]): number {
  let breaks = 0
  for (const cell of cells) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks++
  return breaks
}

function faultOf(error: CsvError): CsvFault {
  const at = `line ${typeof error.lines === 'number' ? error.lines : '?'}`
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new CsvFault(`ends inside a quote (${at}): is one not closed?`)
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new CsvFault(`has a record of more than ${MAX_RECORD} bytes (${at}): is a quote not closed?`)
  return new CsvFault(`cannot be read as CSV: ${error.message}`)
}
