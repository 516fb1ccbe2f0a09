import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Place, pathOf, placeIn } from './place.ts'

const PLACES: [string, Place][] = [
  ['/respond', { kind: 'idle' }],
  ['/respond/alm_01j85v5kghfn4974e7mph1ygmr00', { kind: 'alarm', id: 'alm_01j85v5kghfn4974e7mph1ygmr00' }],
  ['/respond/welcome', { kind: 'welcome', step: 'channels' }],
  ['/respond/welcome/install', { kind: 'welcome', step: 'install' }],
  ['/respond/welcome/test', { kind: 'welcome', step: 'test' }],
  ['/respond/channels', { kind: 'channels' }],
  ['/respond/pair', { kind: 'pair' }],
]

test('each place has an address, and each address its place', () => {
  for (const [path, place] of PLACES) assert.deepEqual([placeIn(path), pathOf(place)], [place, path])
  assert.deepEqual(placeIn('/respond/welcome/elsewhere'), { kind: 'welcome', step: 'channels' })
})
