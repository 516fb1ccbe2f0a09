import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Attribute } from '../forms/index.ts'
import { instantsIn, readTime } from './cell-dates.ts'
import type { CsvImport } from './csv-import.ts'
import { planRows } from './plan-rows.ts'
import { proposeTargets } from './propose.ts'
import { listIn, numberIn, pairIn, statusIn } from './read-cells.ts'
import { ownWidth, rowKey } from './row-key.ts'
import { faultsOfTargets } from './targets.ts'

const attribute = (key: string, type: Attribute['type'], more: Partial<Attribute> = {}): Attribute => ({
  id: 1,
  stageId: 1,
  formId: 1,
  key,
  label: key,
  instructions: null,
  input: 'text',
  type,
  required: false,
  default: null,
  priority: 1,
  options: [],
  cardinality: 1,
  config: {},
  responsePrivate: false,
  createdAt: new Date(),
  updatedAt: null,
  ...more,
})
const ATTRIBUTES = new Map(
  [
    attribute('where', 'varchar', { label: 'Location' }),
    attribute('place', 'point', { cardinality: 0 }),
    attribute('depth', 'decimal'),
    attribute('seen', 'datetime'),
    attribute('needs', 'varchar', { input: 'checkboxes', cardinality: 0 }),
    attribute('headline', 'title'),
  ].map((one) => [one.key, one]),
)

type Given = { fixed?: CsvImport['fixed']; orders?: ('dmy' | 'mdy')[]; timezone?: string }
function rowOf(
  mapped: Record<string, string | null>,
  cells: string[],
  { fixed = {}, orders = [], timezone = 'UTC' }: Given = {},
) {
  const reading = { encoding: 'utf-8', delimiter: ',', dateOrders: orders } as const
  const columns = Object.keys(mapped)
  const options = { createTags: false, dateOrder: null, timezone }
  const csv = { columns, mapsTo: Object.values(mapped), fixed, reading: { ...reading }, options }
  return planRows(csv, ATTRIBUTES, new Map([['incidents', 7]]))(cells)
}
const messages = (row: ReturnType<typeof rowOf>) => row.faults.map(({ field, message }) => `${field} ${message}`)

describe('a time in a cell', () => {
  const read = (cell: string, order: 'dmy' | 'mdy' = 'dmy') => readTime(cell, order)?.shown.toString()
  const cells: [cell: string, order: 'dmy' | 'mdy', time: string | undefined][] = [
    ['28/06/2010 23:06', 'dmy', '2010-06-28T23:06:00'],
    ['4/5/10', 'dmy', '2010-05-04T00:00:00'],
    ['4/5/10', 'mdy', '2010-04-05T00:00:00'],
    ['31.12.1999 23:59:58', 'dmy', '1999-12-31T23:59:58'],
    ['1-2-99', 'dmy', '1999-02-01T00:00:00'],
    ['06/28/2010 12:06 AM', 'mdy', '2010-06-28T00:06:00'],
    ['06/28/2010 1:06:09 p.m.', 'mdy', '2010-06-28T13:06:09'],
    ['2010-06-28', 'dmy', '2010-06-28T00:00:00'],
    ['2010-06-28T23:06:00.123Z', 'mdy', '2010-06-28T23:06:00'],
    ['2010/6/8 3:06', 'mdy', '2010-06-08T03:06:00'],
    ['29/02/2012', 'dmy', '2012-02-29T00:00:00'],
    ['29/02/2010', 'dmy', undefined],
    ['28/06/2010', 'mdy', undefined],
    ['28/06/2010 24:00', 'dmy', undefined],
    ['28/06/2010 13:00 pm', 'dmy', undefined],
    ['28/06.2010', 'dmy', undefined],
    ['1/1/0001', 'dmy', undefined],
    ['yesterday', 'dmy', undefined],
    ['', 'dmy', undefined],
  ]
  for (const [cell, order, time] of cells)
    test(`${cell || 'nothing'} (${order}) is ${time ?? 'none'}`, () => assert.equal(read(cell, order), time))

  test('is of the time zone, unless it says its offset', () => {
    const at = (cell: string, zone: string) => {
      const time = readTime(cell, 'dmy')
      assert.ok(time)
      return instantsIn(zone)(time).toISOString().slice(0, 16)
    }
    assert.equal(at('28/06/2010 23:06', 'America/Port-au-Prince'), '2010-06-29T04:06') // no summer time in Haiti that year
    assert.equal(at('28/06/2015 23:06', 'Europe/Helsinki'), '2015-06-28T20:06')
    assert.equal(at('28/12/2015 23:06', 'Europe/Helsinki'), '2015-12-28T21:06')
    assert.equal(at('2015-12-28 23:06+05:30', 'Europe/Helsinki'), '2015-12-28T17:36')
  })
  test('that the clock leaves out in spring is an hour later; one it shows twice in autumn is the first', () => {
    const at = (cell: string, zone: string) => instantsIn(zone)(readTime(cell, 'dmy')!).toISOString().slice(0, 16)
    assert.equal(at('2015-03-29 03:30', 'Europe/Helsinki'), '2015-03-29T01:30')
    assert.equal(at('2015-03-08 02:30', 'America/New_York'), '2015-03-08T07:30')
    assert.equal(at('2015-10-25 03:30', 'Europe/Helsinki'), '2015-10-25T00:30')
    assert.equal(at('2015-11-01 01:30', 'America/New_York'), '2015-11-01T05:30')
  })
  test('is no time with an offset that no clock has', () =>
    assert.equal(readTime('2015-03-29 03:30+99:99', 'dmy'), undefined))
  test('any time, shown in any zone in winter or summer, is found again', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Helsinki', 'America/Port-au-Prince', 'Asia/Kathmandu', 'Pacific/Apia')
    const times = fc.date({
      min: new Date('1990-01-01T00:00Z'),
      max: new Date('2040-01-01T00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(zones, times, (zone, exact) => {
        const time = new Date(Math.floor(exact.getTime() / 1000) * 1000)
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
        const read = readTime(shown.format(time), 'dmy')
        assert.ok(read)
        // An hour that the clock shows twice may be meant once or the other time.
        assert.equal(shown.format(instantsIn(zone)(read)), shown.format(time))
      }),
    )
  })
})

test('lists lose their empty ends and what is there twice', () => {
  assert.deepEqual(listIn('1. Urgences | Emergency, 3. Public Health, '), [
    '1. Urgences | Emergency',
    '3. Public Health',
  ])
  assert.deepEqual(listIn(' a;b\nb,,'), ['a', 'b'])
  assert.deepEqual(listIn(' , '), [])
})

test('a word that every object has is no status and no target', () => {
  assert.equal(statusIn('constructor'), undefined)
  assert.equal(faultsOfTargets(['constructor'], ['A'], ATTRIBUTES)[0]?.field, 'maps_to')
})

test('numbers have points or commas, and nothing else', () => {
  assert.deepEqual(['18.5', ' -72,533 ', '+5', '\u22125', '1.000,5', '18 N', '', '1e3'].map(numberIn), [
    18.5,
    -72.533,
    5,
    -5,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  assert.deepEqual(
    [pairIn('18.2, -72.5'), pairIn('18,2; -72,5'), pairIn('18.2')],
    [[18.2, -72.5], [18.2, -72.5], undefined],
  )
  assert.deepEqual(['YES', 'no', 'Archived', 'maybe'].map(statusIn), ['published', 'draft', 'archived', undefined])
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
      'values Seen: "?" is no date',
      'values Pair: "7" is no place (latitude, longitude)',
      'values of place.1 lacks its longitude',
    ])
  })
  test('and too few cells or too many are a fault, but empty ones behind the last are not', () => {
    const mapped = { T: 'title', X: 'content' }
    assert.deepEqual(messages(rowOf(mapped, ['t'])), ['record has 1 cells instead of 2'])
    assert.deepEqual(messages(rowOf(mapped, ['t', 'x', 'y'])), ['record has 3 cells instead of 2'])
    assert.deepEqual(messages(rowOf(mapped, ['t', 'x', '', ' '])), [])
  })
})

test('a mapping must fit the columns, name what there is, each once, and both coordinates', () => {
  const faults = (...mapsTo: (string | null)[]) =>
    faultsOfTargets(mapsTo, mapsTo.map(String), ATTRIBUTES).map(({ message }) => message)
  assert.deepEqual(faults('title', 'content', 'tags', 'tags', null, 'needs', 'needs', 'place.lat', 'place.lng'), [])
  assert.deepEqual(faults('magic', 'where.lat'), [
    'names magic, which is neither part of a post nor an attribute',
    'names where.lat, which is neither part of a post nor an attribute',
  ])
  assert.deepEqual(faults('title', 'headline', 'needs.1', 'needs.1'), [
    'names title more than once',
    'names needs.1 more than once',
  ])
  assert.deepEqual(faults('place.lat'), ['names only one coordinate of place'])
  assert.match(faultsOfTargets([null], ['a', 'b'], ATTRIBUTES)[0]?.message ?? '', /each of the 2 columns/)
})

test('columns are proposed by their names, each target once, and coordinates only together', () => {
  const names = [
    'Serial',
    'INCIDENT TITLE',
    'INCIDENT DATE',
    'LOCATION',
    'DESCRIPTION',
    'CATEGORY',
    'LATITUDE',
    'LONGITUDE',
    'APPROVED',
  ]
  const all = [...ATTRIBUTES.values()]
  assert.deepEqual(proposeTargets(names, all), [
    null,
    'title',
    'post_date',
    'where',
    'content',
    'tags',
    'place.lat',
    'place.lon',
    'status',
  ])
  assert.deepEqual(proposeTargets(['title', 'Title', 'lat', ''], all), ['title', null, null, null])
  assert.deepEqual(proposeTargets(['lat', 'lon'], []), [null, null])
})

test('what our own export heads its columns with is proposed for what it was', () => {
  const asked = [
    attribute('spot', 'point', { label: 'Where' }),
    attribute('road', 'varchar', { label: 'Road', cardinality: 0 }),
    attribute('title2', 'varchar', { label: 'Title' }),
    attribute('other', 'point', { label: 'Other' }),
  ]
  const headers = [
    'ID',
    'Title',
    'Post date',
    'Where (lat)',
    'Where (lon)',
    'Road',
    'Road 2',
    'Title [title2]',
    'Other (lat)',
  ]
  assert.deepEqual(proposeTargets(headers, asked), [
    null,
    'title',
    'post_date',
    'spot.lat',
    'spot.lon',
    'road.0',
    'road.1',
    'title2',
    null,
  ])
})

test('a row is known by its own cells, also when it comes back with its line and error', () => {
  assert.equal(
    rowKey(['a', ' b '], 2),
    rowKey(['a', 'b', '17', 'title is required'], ownWidth(['x', 'y', 'line', 'error'])),
  )
  assert.notEqual(rowKey(['a', 'b'], 2), rowKey(['ab', ''], 2))
  assert.equal(ownWidth(['error', 'line']), 2)
})
