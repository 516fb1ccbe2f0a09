import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Overlay } from '#lib/client/model.ts'
import { layerAbove, overlayLayers, overlaySource } from './overlay-layers.ts'

const overlay = (id: string, features: number | null): Overlay => ({
  ...{ id, features, name: id, kind: features === null ? 'wms' : 'geojson', address: `/map/overlays/${id}/1/x` },
  ...{ createdAt: '', updatedAt: '', url: null, layer: null, style: null, matrixSet: null, bounds: null },
  ...{ opacity: 0.5, attribution: '<img src=x onerror=y> & co', place: 0, shown: true },
})
const PICTURE = overlay('p', null)
const FILE = overlay('f', 1)
const stands = (...ids: string[]) =>
  ids.map((id) => ({ id, type: id === 'places' || id.endsWith('-names') ? 'symbol' : 'fill' }))

test('pictures lie under the names of places, files under the markers, each among its own in the team’s order', () => {
  const base = ['land', 'places']
  assert.equal(layerAbove(PICTURE, [], stands(...base, 'posts')), 'places')
  assert.equal(layerAbove(FILE, [], stands(...base, 'reports-selected', 'reports')), 'reports-selected')
  assert.equal(layerAbove(FILE, [], stands(...base)), undefined)
  const other = overlay('q', null)
  assert.equal(layerAbove(PICTURE, [other], stands('land', 'overlay-q', ...base)), 'overlay-q')
  assert.equal(layerAbove(FILE, [overlay('g', 2)], stands(...base, 'overlay-g-fill', 'posts')), 'overlay-g-fill')
})

test('an attribution is text, and colours of a file end where night begins', () => {
  const { attribution } = overlaySource(PICTURE, 'https://here') as { attribution: string }
  assert.equal(attribution, '&lt;img src=x onerror=y&gt; &amp; co')
  assert.match(JSON.stringify(overlayLayers(FILE, 'dark')), /marker-color/)
  assert.doesNotMatch(JSON.stringify(overlayLayers(FILE, 'night')), /marker-color|"stroke"|"fill"\]/)
})
