import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { cellOf, textOf } from './csv-cells.ts'

const FORMULAS = [
  '=1+2',
  '+cmd|x',
  '-2+3+cmd',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  '+358 40 call me',
  '-',
  ' =1',
  '\u00a0@x',
  '\u3000=1',
  '\u200b\ufeff=1',
  '＝1+1',
  '－2+3',
  '＋1x',
  '＠SUM(1)',
  '"=1"',
  "'=1",
  '-1-1=x',
]
for (const text of FORMULAS)
  test(`${JSON.stringify(text)} is defused`, () => {
    assert.ok(cellOf(text).startsWith(`'`), cellOf(text))
    assert.equal(textOf(cellOf(text)), text)
  })

for (const text of [
  '-12.5',
  '+358 40 123 45 67',
  '+1 (555) 010-020',
  '60.17;-24.94',
  'a=b',
  '',
  'Ängelholm',
  '2014-11-11',
  "'quoted'",
  'x; y',
])
  test(`${JSON.stringify(text)} stays as it is, and comes back`, () => {
    assert.equal(cellOf(text), text)
    assert.equal(textOf(text), text)
  })

test('behind what other spreadsheets separate at, too', () => {
  assert.equal(cellOf("x;=cmd|'/C calc'!A0"), "x;'=cmd|'/C calc'!A0")
  assert.equal(cellOf('a\t＝1'), "a\t'＝1")
  assert.equal(cellOf('- one\n- two'), "'- one\n'- two")
  assert.equal(cellOf('a|@b'), "a|'@b")
})

const piece = fc.constantFrom(...'=+-@＝＋－＠;|\t\n\r"\'’ \u00a0\u200b0a(),.', 'cmd', '12')
const text = fc.oneof(
  fc.array(piece, { maxLength: 20 }).map((some) => some.join('')),
  fc.string({ unit: 'grapheme' }),
)

test('a text of tabs alone takes no longer than another', () => {
  for (const long of [`${'\t'.repeat(100_000)}=1`, `-${'1'.repeat(100_000)}x`, `${"'".repeat(100_000)}=`])
    assert.equal(textOf(cellOf(long)), long)
})

describe('whatever a text is', () => {
  test('it comes back', () =>
    fc.assert(
      fc.property(text, (any) => assert.equal(textOf(cellOf(any)), any)),
      { numRuns: 2000 },
    ))
  test('no cell of it is a formula, wherever a spreadsheet separates and whether it knows quotes or not', () => {
    const number = /^[+-][\d (][\d .()/-]*"*(,.*)?$/s // a comma does not go on with a formula
    const isFormula = (cell: string) => {
      const bare = cell.split(/[\r\n]/)[0]?.replace(/^[\s"\u200b]+/, '') ?? ''
      return /^[=+\-@＝＋－＠]/.test(bare) && !number.test(bare)
    }
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(rows, (any) => {
        const file = stringify(any.map((row) => row.map(cellOf)))
        for (const delimiter of [',', ';', '\t', '|']) {
          const how = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true } as const
          const bare = file.split('\n').map((line) => line.split(delimiter))
          for (const cells of [...(delimiter === ',' ? parse(file, how) : bare)])
            for (const cell of cells) assert.ok(!isFormula(cell), `${JSON.stringify(cell)} in ${JSON.stringify(file)}`)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
