import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FoundPlace } from '#server/domain/place-search.ts'
import { mergedByFit } from './merge-places.ts'

const HERE = { lat: 44, lng: 7 }
const found = (
  label: string,
  lat: number,
  source: FoundPlace['source'],
  kind: FoundPlace['kind'] = 'address',
): FoundPlace => ({
  ...{ label, kind, source, address: null },
  location: { lat, lng: 7 },
})
const merged = (sources: FoundPlace[][], text: string) =>
  mergedByFit(sources, text, HERE).map(({ label, source }) => `${label}, ${source}`)

test('what fits and is near comes first, each source in its own order; what two know is said once, by the first', () => {
  const region = [found('Rue Neuve 2', 44.01, 'region'), found('Rue Haute', 44.02, 'region', 'street')]
  const server = [found('Rue Neuve 2', 44.0105, 'server'), found('Rue Neuve 2', 44.9, 'server')]
  assert.deepEqual(merged([region, server], 'rue neuve 2'), [
    'Rue Neuve 2, region',
    'Rue Neuve 2, server',
    'Rue Haute, region',
  ])
})

test('a town is the same some kilometres off, a house is not', () => {
  const region = [found('Villefranche', 44.003, 'region', 'place')]
  assert.deepEqual(merged([region, [found('Villefranche', 44.05, 'gazetteer', 'place')]], 'ville'), [
    'Villefranche, region',
  ])
})
