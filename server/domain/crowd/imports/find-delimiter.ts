import { readRecords, separatorNamedIn } from './read-records.ts'
import { type CsvRecord, type Delimiter, type Encoding, isCsvFault } from './reading.ts'

const CANDIDATES: Delimiter[] = [',', ';', '\t', '|']
const ENOUGH = 50

/** What separates the cells: what the first line names (`sep=;`); else whatever cuts the most records into as many cells as the header has; a comma if nothing does. */
export async function findDelimiter(start: Uint8Array, encoding: Encoding): Promise<Delimiter> {
  const named = separatorNamedIn(new TextDecoder(encoding).decode(start.subarray(0, 64)))
  if (named !== undefined) return named
  let best: { delimiter: Delimiter; even: number; width: number } = { delimiter: ',', even: 0, width: 1 }
  for (const delimiter of CANDIDATES) {
    const records = await firstRecords(start, { encoding, delimiter })
    const width = records[0]?.cells.length ?? 1
    if (width < 2) continue
    const even = records.filter(({ cells }) => cells.length === width && cells.every(isWhole)).length / records.length
    if (even > best.even || (even === best.even && width > best.width)) best = { delimiter, even, width }
  }
  return best.delimiter
}

/** What is cut in the wrong places still has its quotes. */
const isWhole = (cell: string) => !cell.startsWith('"')

/** The last of them may be cut off, and is left out where there are others. */
async function firstRecords(start: Uint8Array, how: { encoding: Encoding; delimiter: Delimiter }) {
  const found: CsvRecord[] = []
  try {
    for await (const record of readRecords(onlyThis(start), how)) {
      found.push(record)
      if (found.length > ENOUGH) break
    }
  } catch (error) {
    if (!isCsvFault(error)) throw error
  }
  return found.length > 2 ? found.slice(0, -1) : found
}

async function* onlyThis(bytes: Uint8Array) {
  yield bytes
}
