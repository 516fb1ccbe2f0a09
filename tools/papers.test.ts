import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'

// What a comment rests on must be in the repository: `facts T12` a line of docs/facts/, `decision 019` a record.

const ROOT = join(import.meta.dirname, '..')
const PAGES = { T: 'docs/facts/team.md', R: 'docs/facts/reports.md', C: 'docs/facts/crowd.md' }
const CITED = /\bfacts ([TRC]\d+(?:(?:, | and | to )[TRC]\d+)*)/gi
const RECORDS = /\bdecisions?(?: |\/)(\d{3}(?:(?:, | and )\d{3})*)/g
/** Papers that the program was once written from, and that a reader cannot open. */
const PAPERS = [
  /\bfacts,? (?:part )?\d/i,
  /\bdesign,? (?:part )?\d/i,
  /\bthe design (?:names|says)\b/i,
  /\bcontracts[-]to[-]come\b/,
  /\b(?:anchors|design|models|peers)\.md\b/,
  /\bshared\/(?:facts|reference)\b/,
]

/** Everything people write, by its path. */
const sources = new Map(
  readdirSync(ROOT, { withFileTypes: true }).flatMap((entry): [path: string, text: string][] => {
    const isOurs = !entry.isDirectory() || !/^\.|^node_modules$/.test(entry.name)
    return isOurs ? under(entry.name, entry.isDirectory()).map((path) => [path, proseOf(path)]) : []
  }),
)

function under(name: string, isFolder: boolean): string[] {
  const paths = isFolder ? readdirSync(join(ROOT, name), { recursive: true }).map((path) => `${name}/${path}`) : [name]
  return paths.filter((path) => /\.(?:ts|tsx|css|md|cjs|mjs)$/.test(path) && !path.includes('node_modules/'))
}

/** As one line: what is cited may stand at the end of one line of a comment and the beginning of the next. */
function proseOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll(/\s*\n\s*(?:\/\/|\*(?!\/))?\s*/g, ' ')
}

const numbersOn = (page: string) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^- \*\*(\w+)\*\* /gm)].map(([, number]) => number!)

/** `T12`, `R3` … in a text; of `C30 to C39` both ends. */
const citedIn = (text: string) => [...text.matchAll(CITED)].flatMap(([, numbers]) => numbers!.match(/[TRC]\d+/g) ?? [])
const recordsIn = (text: string) => [...text.matchAll(RECORDS)].flatMap(([, numbers]) => numbers!.match(/\d{3}/g) ?? [])
const papersIn = (text: string) => PAPERS.flatMap((paper) => text.match(paper)?.[0] ?? [])

/** Whatever `find` finds and `isThere` does not know, with the file it stands in. */
const astray = (find: (text: string) => string[], isThere: (found: string) => boolean = () => false) =>
  [...sources].flatMap(([path, text]) => find(text).flatMap((found) => (isThere(found) ? [] : `${path}: ${found}`)))

for (const [letter, page] of Object.entries(PAGES))
  test(`the decisions of ${page} are counted from ${letter}1, none twice and none left out`, () => {
    const numbers = numbersOn(page)
    assert.ok(numbers.length > 0)
    assert.deepEqual(
      numbers,
      numbers.map((_, i) => `${letter}${i + 1}`),
    )
  })

test('each decision that is cited is there', () => {
  const known = new Set(Object.values(PAGES).flatMap(numbersOn))
  assert.ok([...sources.values()].flatMap(citedIn).length > 100)
  assert.deepEqual(
    astray(citedIn, (number) => known.has(number)),
    [],
  )
})

test('each decision record that is named is there', () => {
  const known = new Set(readdirSync(join(ROOT, 'docs/decisions')).map((name) => name.slice(0, 3)))
  assert.deepEqual(
    astray(recordsIn, (number) => known.has(number)),
    [],
  )
})

test('each test that a decision names is there', () => {
  const names = Object.values(PAGES).flatMap((page) => sources.get(page)?.match(/[\w/.-]+\.test\.ts/g) ?? [])
  assert.ok(names.length > 50)
  const paths = [...sources.keys()]
  assert.deepEqual(
    names.filter((name) => !paths.some((path) => path.endsWith(`/${name}`) || path === name)),
    [],
  )
})

test('no paper outside the repository is pointed at', () => assert.deepEqual(astray(papersIn), []))

describe('the eyes of these tests', () => {
  // In two pieces, or they would find themselves.
  const paper = (...pieces: string[]) => pieces.join(' ')
  for (const pointer of [paper('(facts', '2.7)'), paper('crowd facts,', 'part 4'), paper('(design', '1.6)')])
    test(`see ${pointer}`, () => assert.equal(papersIn(`A vehicle is put away ${pointer}.`).length, 1))
  test('see every number of a citation, and no more', () => {
    assert.deepEqual(citedIn(paper('is put away (facts', 'T42, C1 to C3 and R9; T7)')), ['T42', 'C1', 'C3', 'R9'])
    assert.deepEqual(recordsIn(paper('see decisions', '004, 019 and docs/decisions/020')), ['004', '019', '020'])
  })
})
