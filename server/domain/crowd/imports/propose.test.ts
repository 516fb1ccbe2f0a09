import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ATTRIBUTES, attribute } from '#testing/import-attributes.ts'
import { findHeads } from './hashtags.ts'
import { proposeTargets } from './propose.ts'

const PLAIN = ['#event+name', '#description', '#date+reported', '#geo+lat', '#geo+lon', '#event+type+en']

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

describe('a row of hashtags', () => {
  const header = ['Name', 'What', 'When', 'Where', '', 'Kind']
  const tags = ['#event +Name', '#description', '#date+reported', '#geo+lat', '#geo+lon', '#event+type+en']
  test('is found below the header, in its place, and a few lines further down; and is no data', () => {
    assert.deepEqual(findHeads([header, tags, ['x']]), {
      heads: 2,
      columns: [...header.slice(0, 4), '#geo+lon', 'Kind'],
      hashtags: PLAIN,
    })
    assert.deepEqual(findHeads([tags, ['x']]), { heads: 1, columns: PLAIN, hashtags: PLAIN })
    assert.equal(findHeads([['A title above'], [], header, ['#date+start', '', '#adm1']]).heads, 4)
  })
  test('is none where people write hashtags', () => {
    for (const rows of [
      [['text'], ['#flood']],
      [['text'], ['#date']],
      [
        ['a', 'b'],
        ['#flood', '#help'],
      ],
      [
        ['a', 'b'],
        ['#event', 'we need water'],
      ],
      [header],
      [],
    ])
      assert.equal(findHeads(rows).hashtags, null)
  })
  test('says what the columns are', () => {
    const attributes = [...ATTRIBUTES.values()]
    assert.deepEqual(proposeTargets(['A', 'B', 'C', 'D', 'E', 'F'], attributes, PLAIN), [
      'title',
      'content',
      'post_date',
      'place.lat',
      'place.lon',
      'tags',
    ])
    assert.deepEqual(proposeTargets(['Location', 'B', 'x'], attributes, ['#loc+name', '#event', '#adm1+code']), [
      'where',
      'title',
      null,
    ])
    assert.deepEqual(proposeTargets(['x', 'y'], [], ['#geo+lat', '#geo+lon']), [null, null])
  })
})
