import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { unbroken } from '#lib/geo/antimeridian.ts'
import { unbrokenPolygon } from './unbroken-rings.ts'

const require = createRequire(import.meta.url)
const read = (file: string): Topology => JSON.parse(readFileSync(require.resolve(`world-atlas/${file}`), 'utf8'))
const object = (topology: Topology, name: string) => topology.objects[name] as GeometryCollection

const land = read('land-50m.json')
const countries = read('countries-50m.json')
const shores = feature(land, object(land, 'land')).features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.map(unbrokenPolygon) : [],
)
const borders = mesh(countries, object(countries, 'countries'), (a, b) => a !== b).coordinates.map(unbroken)
const features = [
  { kind: 'land', geometry: { type: 'MultiPolygon', coordinates: shores } },
  { kind: 'border', geometry: { type: 'MultiLineString', coordinates: borders } },
].map(({ kind, geometry }) => ({ type: 'Feature', properties: { kind }, geometry }))

// Three decimals are about 100 m, finer than the data itself.
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)
parentPort?.postMessage(JSON.stringify({ type: 'FeatureCollection', features }, rounded))
