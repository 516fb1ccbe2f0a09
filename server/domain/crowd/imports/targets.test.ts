import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ATTRIBUTES } from '#testing/import-attributes.ts'
import { faultsOfTargets } from './targets.ts'

test('a word that every object has is no target', () => {
  assert.equal(faultsOfTargets(['constructor'], ['A'], ATTRIBUTES)[0]?.field, 'maps_to')
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
