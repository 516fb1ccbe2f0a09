import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ATTRIBUTES } from '#testing/import-attributes.ts'
import type { CsvImport } from './csv-import.ts'
import { planRows } from './plan-rows.ts'
import type { DateForm } from './reading.ts'

type Given = { fixed?: CsvImport['fixed']; orders?: ('dmy' | 'mdy')[] } & {
  dateForms?: (DateForm | null)[]
  options?: Partial<CsvImport['options']>
}
function rowOf(
  mapped: Record<string, string | null>,
  cells: string[],
  { fixed = {}, orders = [], dateForms = [], options: more }: Given = {},
) {
  const reading = { encoding: 'utf-8', delimiter: ',', dateOrders: orders, dateForms }
  const columns = Object.keys(mapped)
  const options = { createTags: false, dateOrder: null, timezone: 'UTC', ...more }
  const csv = { columns, mapsTo: Object.values(mapped), fixed, reading: { ...reading }, options }
  return planRows(csv, ATTRIBUTES, new Map([['incidents', 7]]))(cells)
}
const messages = (row: ReturnType<typeof rowOf>) => row.faults.map(({ field, message }) => `${field} ${message}`)
describe('dates in cells', () => {
  const mapped = { T: 'title', P: 'post_date', S: 'seen', D: 'day' }
  const read = (cell: string, given: Given) => {
    const row = rowOf(mapped, ['t', cell, cell, cell], given)
    const { seen = [], day = [] } = row.post.values
    return row.faults.length > 0 ? messages(row) : [row.post.postDate?.toISOString().slice(0, 19), seen[0], day[0]]
  }
  const all = (form: DateForm | null) => [null, form, form, form]
  const cases: [cell: string, given: Given, moment: string, day: string][] = [
    ['28/06/2024', { options: { timezone: 'Europe/Helsinki' } }, '2024-06-27T21:00:00', '2024-06-28'],
    ['28/06/2024 01:00', { options: { timezone: 'America/St_Johns' } }, '2024-06-28T03:30:00', '2024-06-28'],
    ['2024-06-28', { options: { timezone: 'Pacific/Apia' } }, '2024-06-27T11:00:00', '2024-06-28'],
    ['2024-06-28 00:00:00+00', { options: { timezone: 'Asia/Kathmandu' } }, '2024-06-28T00:00:00', '2024-06-28'],
    ['2024-03-12 05:04:00.123+0530', {}, '2024-03-11T23:34:00', '2024-03-12'],
    ['45363.5', { dateForms: all('excel') }, '2024-03-12T12:00:00', '2024-03-12'],
    [
      '45363',
      { dateForms: all('excel'), options: { timezone: 'Asia/Kathmandu' } },
      '2024-03-11T18:15:00',
      '2024-03-12',
    ],
    ['1710219840', { dateForms: all('epoch_seconds') }, '2024-03-12T05:04:00', '2024-03-12'],
    ['1710219840000', { options: { dates: all('epoch_ms') } }, '2024-03-12T05:04:00', '2024-03-12'],
    ['12 Mar 2024', { dateForms: all('month_name') }, '2024-03-12T00:00:00', '2024-03-12'],
    ['20240312', { dateForms: all('basic') }, '2024-03-12T00:00:00', '2024-03-12'],
    ['3/12/2024', { options: { dates: all('mdy') } }, '2024-03-12T00:00:00', '2024-03-12'],
    ['3/12/2024', { options: { dateOrder: 'mdy', dates: all(null) } }, '2024-03-12T00:00:00', '2024-03-12'],
  ]
  for (const [cell, given, moment, day] of cases)
    test(`${cell} ${JSON.stringify(given)}`, () =>
      assert.deepEqual(read(cell, given), [moment, moment.replace('T', ' '), `${day} 00:00:00`]))
  test('a number is none where neither the column nor anybody says how it counts', () => {
    const why = 'is no date (day first)'
    assert.deepEqual(read('45363', {}), [
      `post_date P: "45363" ${why}`,
      `values S: "45363" ${why}`,
      `values D: "45363" ${why}`,
    ])
    const [named] = read('12/03/2024', { options: { dates: all('excel') } })
    assert.equal(named, 'post_date P: "12/03/2024" is no date (days as spreadsheets count them)')
  })
})

describe('a record becomes a post', () => {
  test('with what it says, and what is fixed where it says nothing', () => {
    const mapped = {
      Serial: null,
      T: 'title',
      D: 'post_date',
      L: 'where',
      X: 'content',
      C: 'tags',
      LAT: 'place.lat',
      LON: 'place.lon',
      A: 'status',
      F: 'form',
      N: 'needs',
      S: 'values.seen',
      R: 'published_to',
    }
    const cells = ['1', ' Flood ', '28/06/2010 23:06', '', 'It rains', 'a, b, ', '18,5', '-72.5', 'YES', 'Incidents']
    const fixed = { locale: 'fr', tags: [3], values: { where: ['Jacmel'], depth: [2] }, status: 'archived' as const }
    const { post, tags, faults } = rowOf(mapped, [...cells, 'water, food', '1/2/2010 10:00', 'x,y'], { fixed })
    assert.deepEqual([faults, tags], [[], ['a', 'b']])
    assert.deepEqual(
      [post.title, post.content, post.status, post.formId, post.locale, post.tags, post.publishedTo],
      ['Flood', 'It rains', 'published', 7, 'fr', [3], ['x', 'y']],
    )
    assert.equal(post.postDate?.toISOString(), '2010-06-28T23:06:00.000Z')
    assert.deepEqual(post.values, {
      where: ['Jacmel'],
      depth: [2],
      needs: ['water', 'food'],
      seen: ['2010-02-01 10:00:00'],
      place: [{ lat: 18.5, lon: -72.5 }],
    })
  })
  test('several columns are several answers, in their order and without gaps', () => {
    const mapped = {
      T: 'title',
      B: 'needs.1',
      A: 'needs.0',
      G: 'needs.5',
      P: 'place',
      Y: 'place.1.lon',
      X: 'place.1.lat',
    }
    const { post } = rowOf(mapped, ['t', 'b', 'a', 'g', '1, 2', '4', '3'])
    assert.deepEqual(post.values, {
      needs: ['a', 'b', 'g'],
      place: [
        { lat: 1, lon: 2 },
        { lat: 3, lon: 4 },
      ],
    })
  })
  test('the one of title and content that no column is, is like the other', () => {
    const long = `${'ä'.repeat(200)}\nmore`
    assert.equal(rowOf({ X: 'content' }, [long]).post.title, 'ä'.repeat(150))
    assert.equal(rowOf({ X: 'headline' }, ['Flood']).post.content, 'Flood')
    assert.equal(rowOf({ T: 'title', X: 'content' }, ['Flood', '']).post.content, '')
    assert.equal(rowOf({ T: 'title' }, ['Flood'], { fixed: { content: 'Imported' } }).post.content, 'Imported')
  })
  test('and every cell that cannot be read is named with its column', () => {
    const mapped = {
      When: 'post_date',
      Ok: 'status',
      Form: 'form',
      Lat: 'place.0.lat',
      Lon: 'place.0.lon',
      Half: 'place.1.lat',
      '': 'depth',
      Seen: 'seen',
      Pair: 'place',
    }
    const row = rowOf(mapped, ['28/06/2010', 'maybe', 'None', '91', 'west', '1', 'deep', '?', '7'], { orders: ['mdy'] })
    assert.deepEqual(messages(row), [
      'post_date When: "28/06/2010" is no date (month first)',
      'status Ok: "maybe" is no status',
      'form_id Form: "None" is no form',
      'values Lat: "91" is not between -90 and 90',
      'values Lon: "west" is no coordinate',
      'values column 7: "deep" is no number',
      'values Seen: "?" is no date (day first)',
      'values Pair: "7" is no place (latitude, longitude)',
      'values of place.1 lacks its longitude',
    ])
  })
  test('and too many cells are a fault, but neither empty ones behind the last, nor empty ones that are left out', () => {
    const mapped = { T: 'title', X: 'content' }
    assert.deepEqual(messages(rowOf(mapped, ['t'])), [])
    assert.deepEqual(messages(rowOf(mapped, ['t', 'x', 'y'])), ['record has 3 cells instead of 2'])
    assert.deepEqual(messages(rowOf(mapped, ['t', 'x', '', ' '])), [])
  })
})
