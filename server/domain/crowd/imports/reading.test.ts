import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { readRecords } from './read-records.ts'
import type { Delimiter, Encoding } from './reading.ts'
import { surveyFile } from './survey.ts'

const folder = await mkdtemp(join(tmpdir(), 'muster-reading-'))
after(() => rm(folder, { recursive: true, force: true }))

let files = 0
async function survey(bytes: string | Uint8Array) {
  const path = join(folder, String(++files))
  await writeFile(path, bytes)
  return surveyFile(path)
}

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function collect<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of from) all.push(one)
  return all
}
const read = (text: string, delimiter: Delimiter = ',') =>
  collect(readRecords(inPieces(Buffer.from(text), 7), { encoding: 'utf-8', delimiter }))

/** Windows-1252 as far as it is Latin-1; € is the one beyond that. */
function encoded(text: string, encoding: Encoding, mark: boolean): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return Buffer.from(whole)
  if (encoding === 'windows-1252') return Buffer.from(text.replaceAll('€', '\u0080'), 'latin1')
  const little = Buffer.from(whole, 'utf16le')
  return encoding === 'utf-16le' ? little : little.swap16()
}

const latin = fc.string({ unit: fc.constantFrom(...'abc é€ÿ,;|\t"\n\r\' 0') })
const any = fc.oneof(fc.string({ unit: 'grapheme' }), latin).map((cell) => cell.replaceAll('\u0000', ''))
const isBlank = (cells: string[]) => cells.every((cell) => cell.trim() === '')

describe('whatever csv-stringify writes is read back', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)
    test(`in ${encoding}, with every delimiter and line end, cut anywhere`, async () => {
      const cell = encoding === 'windows-1252' ? latin : any
      const row = fc
        .integer({ min: 1, max: 5 })
        .chain((width) => fc.array(cell, { minLength: width, maxLength: width }))
      const table = fc.array(
        row.filter((cells) => !isBlank(cells)),
        { minLength: 1, maxLength: 8 },
      )
      await fc.assert(
        fc.asyncProperty(
          table,
          fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
          fc.constantFrom('\n', '\r\n', '\r'),
          fc.integer({ min: 1, max: 50 }),
          fc.boolean(),
          async (rows, delimiter, lineEnd, size, mark) => {
            const text = stringify(rows, { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/ })
            const bytes = encoded(text, encoding, mark && encoding !== 'windows-1252')
            const records = await collect(readRecords(inPieces(bytes, size), { encoding, delimiter }))
            const same = rows.map((cells) => cells.map((one) => one.replaceAll(/\r\n?/g, '\n')))
            assert.deepEqual(
              records.map(({ cells }) => cells),
              same,
            )
          },
        ),
        { numRuns: 200 },
      )
    })
})

test('a record says on which line it begins, whatever ends the lines and however many are empty', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const records = await read(['a,b', '', '1,"x', 'y', '', 'z"', ',', '', '2,z', ''].join(end))
    assert.deepEqual(records, [
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['1', 'x\ny\n\nz'] },
      { line: 9, cells: ['2', 'z'] },
    ])
  }
})

test('a quote in the middle of a cell is only a quote', async () => {
  const [, record] = await read('a,b\n5" hose,the "old" bridge\n')
  assert.deepEqual(record?.cells, ['5" hose', 'the "old" bridge'])
})

describe('what a file is', () => {
  test('delimiters are told by what makes the rows even', async () => {
    const rows = [
      ['title', 'what, where; when'],
      ['A, b', 'c; d | e'],
      ['F', 'g, h, i'],
    ]
    for (const delimiter of [',', ';', '\t', '|'] as const) {
      const { reading, columns } = await survey(stringify(rows, { delimiter, quoted: true }))
      assert.deepEqual([reading.delimiter, columns], [delimiter, rows[0]])
    }
    assert.equal((await survey('title;text\nA, b;c\nD;e, f, g\n')).reading.delimiter, ';')
    assert.equal((await survey('title\nA\n')).reading.delimiter, ',')
  })
  test('encodings are told by the mark, or by what the bytes can be', async () => {
    const text = 'título,où\nBrücke,€\n'
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const { reading, columns } = await survey(encoded(text, encoding, true))
      assert.deepEqual([reading.encoding, columns], [encoding, ['título', 'où']])
    }
    assert.equal((await survey(encoded(text, 'utf-8', false))).reading.encoding, 'utf-8')
    const latin = await survey(encoded(text, 'windows-1252', false))
    assert.deepEqual([latin.reading.encoding, latin.columns], ['windows-1252', ['título', 'où']])
  })
  test('one byte at the very end of a large file decides as well', async () => {
    const bytes = Buffer.concat([Buffer.from(`a,b\n${'x,y\n'.repeat(50_000)}`), Buffer.from([0x7a, 0x2c, 0xe9])])
    const { reading, rows } = await survey(bytes)
    assert.deepEqual([reading.encoding, rows], ['windows-1252', 50_001])
  })
  test('the order of days and months is told for each column', async () => {
    const { reading } = await survey('d,m,both,n\n28/06/2010,06/28/2010,28/06/2010,x\n1/2/2010,1/2/2010,06/28/2010,\n')
    assert.deepEqual(reading.dateOrders, ['dmy', 'mdy', 'dmy', 'dmy'])
  })
  test('names are trimmed, and columns without one at the end are none', async () => {
    assert.deepEqual((await survey(' a , ,a,,\n1,2,3,,\n')).columns, ['a', '', 'a'])
  })
})

describe('what is no CSV file', () => {
  const wrong: [what: string, bytes: string | Uint8Array, says: RegExp][] = [
    ['nothing', '\n\n', /is empty/],
    ['a header alone', 'a,b\n', /no rows/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /no text file/],
    ['a quote that is never closed', 'a,b\n1,"x\n2,y\n', /inside a quote/],
    ['one that swallows everything', `a,b\n1,"${'x'.repeat(1_100_000)}"\n`, /more than 1048576 bytes/],
    ['too many columns', `${'a,'.repeat(1000)}b\n1\n`, /more than 1000 columns/],
  ]
  for (const [what, bytes, says] of wrong) test(what, () => assert.rejects(survey(bytes), says))
})
