import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listIn, numberIn, pairIn, statusIn } from './read-cells.ts'

test('lists lose their empty ends and what is there twice', () => {
  assert.deepEqual(listIn('1. Urgences | Emergency, 3. Public Health, '), [
    '1. Urgences | Emergency',
    '3. Public Health',
  ])
  assert.deepEqual(listIn(' a;b\nb,,'), ['a', 'b'])
  assert.deepEqual(listIn(' , '), [])
  assert.deepEqual(listIn('roof, broken|no water', '|'), ['roof, broken', 'no water'])
  assert.deepEqual(listIn('food water  shelter', ' '), ['food', 'water', 'shelter'])
})
test('a word that every object has is no status', () => assert.equal(statusIn('constructor'), undefined))

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
  const places: [cell: string, pair: number[] | undefined][] = [
    ['60.1699 24.9384 12.5 4.0', [60.1699, 24.9384]], // ODK
    ['-33.45 -70.66 0 0', [-33.45, -70.66]],
    ['0.5  -78.1', [0.5, -78.1]],
    ['POINT(24.9384 60.1699)', [60.1699, 24.9384]],
    ['POINT (-70.66 -33.45)', [-33.45, -70.66]],
    ['point z (7.5 46.9 540)', [46.9, 7.5]],
    ['SRID=4326;POINT(85.32 27.71)', [27.71, 85.32]],
    ['SRID=3857;POINT(85.32 27.71)', undefined],
    ['POINT EMPTY', undefined],
    ['LINESTRING(1 2, 3 4)', undefined],
    ['60.1 24.9 0 0; 60.2 24.8 0 0', undefined],
    ['60.1 24.9 1 2 3', undefined],
    ['Main street 5', undefined],
  ]
  for (const [cell, pair] of places) assert.deepEqual(pairIn(cell), pair, cell)
  assert.deepEqual(['YES', 'no', 'Archived', 'maybe'].map(statusIn), ['published', 'draft', 'archived', undefined])
})
