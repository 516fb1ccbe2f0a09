import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distanceM } from '#lib/geo/distance.ts'
import { TEAM } from './cast.ts'
import { reachable, shortestPath } from './town/graph.ts'
import { buildTown } from './town.ts'

const town = buildTown(TEAM.place, 'muster')

test('the same seed builds the same town, another seed another', () => {
  const json = JSON.stringify(town.geojson)
  assert.equal(JSON.stringify(buildTown(TEAM.place, 'muster').geojson), json)
  assert.notEqual(JSON.stringify(buildTown(TEAM.place, 'other').geojson), json)
  assert.ok(json.length < 1_500_000, `${json.length} bytes`)
})

test('every kind of thing is there', () => {
  const kinds = new Set(town.geojson.features.map(({ properties }) => properties.kind))
  assert.deepEqual([...kinds].sort(), ['building', 'label', 'land', 'park', 'rail', 'road', 'station', 'water'])
  const roads = town.geojson.features.filter(({ properties }) => properties.kind === 'road')
  assert.ok(roads.every(({ properties }) => properties.name && ['main', 'street'].includes(properties.class ?? '')))
})

test('from the fire station every street can be reached, and the sea from the harbour', () => {
  assert.equal(reachable(town.roads, town.stations.fire).size, town.roads.points.length)
  assert.equal(reachable(town.sea, town.stations.harbour).size, town.sea.points.length)
})

test('addresses are near the road in front of them, and can be driven to', () => {
  for (const { at, node, text } of town.addresses) {
    assert.match(text, /^\S.* \d+$/)
    assert.ok(distanceM(at, town.toGlobe(town.roads.points[node]!)) < 60, text)
  }
  const far = town.addresses.at(-1)!
  const path = shortestPath(town.roads, town.stations.fire, far.node)
  assert.deepEqual([path[0], path.at(-1)], [town.stations.fire, far.node])
})

test('the bridge leads to streets on the other island, whatever the seed', () => {
  for (const seed of ['muster', '2', 'vinter', 'b']) {
    const { features } = buildTown(TEAM.place, seed).geojson
    const names = new Set(features.map(({ properties }) => properties.name))
    for (const name of ['Ekholmsbron', 'Ekholmsgatan', 'Backvägen', 'Ekholmsvägen'])
      assert.ok(names.has(name), `${name} in ${seed}`)
  }
})

test('other seeds build towns too', () => {
  for (const seed of ['1', '2', 'vinter', 'sommar', '114'])
    assert.ok(buildTown(TEAM.place, seed).addresses.length > 200, seed)
})
