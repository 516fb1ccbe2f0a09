import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { cellOf } from '../csv-cells.ts'
import { encodingNamed } from './guess-encoding.ts'
import { readRecords } from './read-records.ts'
import type { Delimiter, Encoding } from './reading.ts'
import { surveyFile } from './survey.ts'

const folder = await mkdtemp(join(tmpdir(), 'muster-reading-'))
after(() => rm(folder, { recursive: true, force: true }))

let files = 0
async function survey(bytes: string | Uint8Array, named?: Encoding) {
  const path = join(folder, String(++files))
  await writeFile(path, bytes)
  return surveyFile(path, named)
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

/** `Titel,…` and a few words of each language, in its own old code page. */
const PAGES: [encoding: Encoding, base64: string, begins: string][] = [
  [
    'windows-1251',
    'zeDn4uDt6OUs0uXq8fIKz+7m4PAg4iDM7vHq4uUs0+vo9uAg7+Xw5erw+/LgIOjnLefgIOT77OAKzeDi7uTt5e3o5SzM7vHyIPDg5/Dz+OXtCg==',
    'Название',
  ],
  ['koi8-r', 'YSxiCvDP1sHSLO3P09QK', 'a'],
  ['ibm866', 'YSxiCo+upqDgLIyu4eIK', 'a'],
  ['shift_jis', 'YSxiConOjpYsi7QK', 'a'],
  [
    'euc-jp',
    'wurMvizL3Mq4CsXstf6kx7LQu/YsseykrMK/pKSkzqTHxrvPqaTPysS6v6S1pOykxqSkpN6kuQq5v7/lLLa2pKyy9aTspL8K',
    '題名',
  ],
  ['gb18030', 'serM4izE2sjdCrGxvqm78NTWLLXAwrfS8tHMzu252LHVCrrpy64sx8XBurG7u9kK', '标题'],
  ['big5', 'vNDDRCykuq5lCqV4pV+k9ahhLLlEuPSmXbfPw/rD9rOsCqx4pPQsvvS82bNRt7QK', '標題'],
  ['euc-kr', 'waa48Syzu7/rCrytv+8gyK3A5yy/rLHiILanua6/oSC1tbfOsKEgxvO84rXHvvq9wLTPtNkK', '제목'],
  [
    'macintosh',
    'T3RzaWtrbyxUZWtzdGkKVHVsaXBhbG8gSIptZWVubGlubmFzc2EsVGllIG9uIHBvaWtraSwgimxrioogbWVua5ogc2lubmUK',
    'Otsikko',
  ],
  [
    'macintosh',
    'VGl0ZWwsVGV4dApCcp9ja2UgZ2VzcGVycnQsRGllIFN0cmGnZSBpc3Qgn2JlcmZsdXRldCDQIGJpdHRlIG1laWRlbgqGYmVyc2Nod2VtbXVuZyxIinVzZXIgc3RlaGVuIHVudGVyIFdhc3Nlcgo=',
    'Titel',
  ],
  [
    'windows-1250',
    'VHl0dbMsVHJlnOYKUG+/YXIgdyCjb2R6aSxVbGljYSCMd2nqdGVnbyBK83plZmEgamVzdCB6YW1rbmnqdGEKUG9382SfLI9y82SzbyB6YW5pZWN6eXN6Y3pvbmUK',
    'Tytuł',
  ],
  [
    'windows-1250',
    'TuF6ZXYsVGV4dApQb57hciB2IFBsem5pLFNpbG5pY2UgamUgdXphdvhlbmEga3b5bGkgcG92b2Ru7W0KjmVsZXpuaehu7SBw+GVqZXpkLE35aiBk+W0gamUgdiBwb/jhZGt1Cg==',
    'Název',
  ],
  [
    'windows-1252',
    'VGl0ZWwsVGV4dApCcvxja2UgZ2VzcGVycnQsRGllIFN0cmHfZSBpc3Qg/GJlcmZsdXRldCCWIGJpdHRlIG1laWRlbgrcYmVyc2Nod2VtbXVuZyxI5HVzZXIgc3RlaGVuIHVudGVyIFdhc3Nlcgo=',
    'Titel',
  ],
  ['windows-1256', 'x+Ha5ObH5CzH4eTVCs3R7d4g3e0gx+Hex+XRySzH4djR7d4g49vh3iDI08jIIMfhz87H5Ao=', 'العنوان'],
]

const latin = fc.string({ unit: fc.constantFrom(...'abc é€ÿ,;|\t"\n\r\' 0') })
const any = fc.oneof(fc.string({ unit: 'grapheme' }), latin).map((cell) => cell.replaceAll('\u0000', ''))
const isBlank = (cells: string[]) => cells.every((cell) => cell.trim() === '')

describe('whatever csv-stringify writes of our cells is read back', () => {
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
            const text = stringify(
              rows.map((cells) => cells.map(cellOf)),
              { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/ },
            )
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
  test('one byte at the very end of a large file decides as well, where nothing else is beyond ASCII', async () => {
    const bytes = Buffer.concat([Buffer.from(`a,b\n${'x,y\n'.repeat(50_000)}`), Buffer.from([0x7a, 0x2c, 0xe9])])
    const { reading, rows } = await survey(bytes)
    assert.deepEqual([reading.encoding, rows], ['windows-1252', 50_001])
  })
  test('a broken byte in UTF-8 loses one character, and says where', async () => {
    const broken = (text: string, at: string) =>
      Buffer.concat(
        text.split(at).flatMap((part, i) => (i === 0 ? [Buffer.from(part)] : [Buffer.from([0xe5]), Buffer.from(part)])),
      )
    for (const text of ['t,c\nÅska,Häst\nF?ra,Öppet\n', `t,c\nÅska,x\n${'a,b\n'.repeat(40_000)}F?ra,x\n`]) {
      const { reading } = await survey(broken(text, '?'))
      const line = text.slice(0, text.indexOf('?')).split('\n').length
      assert.deepEqual([reading.encoding, reading.lost], ['utf-8', { characters: 1, lines: [line] }])
    }
    const { reading } = await survey(broken('t,c\nÅ,"x\ny? z"\n東京?,?\n', '?'))
    assert.deepEqual([reading.encoding, reading.lost], ['utf-8', { characters: 3, lines: [3, 4] }])
    const cut = Buffer.from('t,c\nÅÄÖ,東京\n').subarray(0, -2) // in the middle of a character
    assert.deepEqual((await survey(cut)).reading.lost?.lines, [2])
    const marked = Buffer.concat([Buffer.from('\ufefft,c\nM'), Buffer.from([0xfc]), Buffer.from('ller,x\n')])
    assert.deepEqual((await survey(marked)).reading.lost, { characters: 1, lines: [2] })
    assert.deepEqual((await survey('t,c\nÅ,x\n')).reading.lost, { characters: 0, lines: [] })
  })
  test('other code pages are guessed, and named where that is wrong', async () => {
    for (const [name, base64, begins] of PAGES) {
      const bytes = Buffer.from(base64, 'base64')
      const { reading, columns } = await survey(bytes)
      assert.deepEqual([reading.encoding, reading.encodingBy, columns[0]], [name, 'guess', begins], name)
      assert.equal(reading.guesses?.[0], name)
      const other = await survey(bytes, 'ibm866')
      assert.deepEqual(
        [other.reading.encoding, other.reading.encodingBy, other.reading.guesses],
        ['ibm866', 'named', []],
      )
    }
    assert.equal((await survey('t,c\nå,x\n', 'windows-1251')).columns.length, 2)
    assert.equal((await survey(encoded('t\nå\n', 'utf-16le', true), 'windows-1251')).reading.encoding, 'utf-16le') // its mark knows better
    const names = ['latin1', 'cp1251', 'Shift-JIS', 'MacRoman', 'CP1250', 'UTF-8', 'klingon', ''].map(encodingNamed)
    assert.deepEqual(names, [
      'windows-1252',
      'windows-1251',
      'shift_jis',
      'macintosh',
      'windows-1250',
      'utf-8',
      undefined,
      undefined,
    ])
  })
  test('the first line may name the separator', async () => {
    for (const [first, text, delimiter] of [
      ['sep=;', 'a;b\n1,5;2\n', ';'],
      ['"sep=,"', 'a,b\n"x;y;z",2\n', ','],
      ['SEP=\t', 'a\tb\n1,5\t2\n', '\t'],
      ['sep=^', 'a^b\n1^2\n', '^'],
    ] as const)
      for (const end of ['\n', '\r\n', '\r'])
        for (const mark of ['', '\ufeff']) {
          const { reading, columns, rows } = await survey(`${mark}${first}\n${text}`.replaceAll('\n', end))
          assert.deepEqual([reading.delimiter, columns, rows], [delimiter, ['a', 'b'], 1])
        }
    const records = await read('sep=;\na;b\n\n1;2\n', ';')
    assert.deepEqual(
      records.map(({ line }) => line),
      [2, 4],
    )
    assert.deepEqual((await survey('sep=;x\n1\n')).columns.length, 2)
  })
  test('what all dates of a column are', async () => {
    const table = [
      ['iso', 'basic', 'name', 'dmy', 'mdy', 'excel', 's', 'ms', 'mixed', 'number', 'text', 'none'],
      [
        '2024-03-12 05:04:00+00',
        '20240312',
        '12 Mar 2024',
        '12/03/24',
        '1/31/2024',
        '45363.25',
        '1710219840',
        '1710219840000',
        '45363',
        '7',
        'x',
        '',
      ],
      [
        '2024/3/9',
        '20231201',
        'Tue, 12 Mar 2024 05:04 GMT',
        '3/4/24',
        '2/1/2024 5:00 pm',
        '45000',
        '1600000000.5',
        '999999999999',
        '12/03/2024',
        '45363',
        'y',
        '',
      ],
      ['', '', '', '', '', '', '', '', '', '', '', ''],
    ]
    const { reading } = await survey(stringify([...table, ['2024-01-01', '', '']]))
    const expected = [
      'iso',
      'basic',
      'month_name',
      'dmy',
      'mdy',
      'excel',
      'epoch_seconds',
      'epoch_ms',
      null,
      null,
      null,
      null,
    ]
    assert.deepEqual([reading.dateForms, reading.short], [expected, 1])
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
