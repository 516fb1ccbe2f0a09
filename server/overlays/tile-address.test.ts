import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tileAddress } from './tile-address.ts'

const NONE = { layer: null, style: null, matrixSet: null }
const TILE = { z: 3, x: 5, y: 2 }

test('templates are filled with the tile', () => {
  const at = (url: string) => tileAddress({ kind: 'tiles', ...NONE, url }, TILE)
  assert.equal(at('https://{s}.tile.example/{z}/{x}/{y}.png'), 'https://b.tile.example/3/5/2.png')
  assert.equal(at('https://tile.example/{z}/{x}/{-y}'), 'https://tile.example/3/5/5')
  assert.equal(at('https://tile.example/{quadkey}?{key}'), 'https://tile.example/121?{key}')
})

test('a WMS is asked in the words of its version', () => {
  const at = (url: string) => new URL(tileAddress({ kind: 'wms', ...NONE, layer: 'a,b', url }, TILE)).searchParams
  const one = at('https://wms.example/?map=x')
  assert.deepEqual(
    [one.get('map'), one.get('VERSION'), one.get('CRS'), one.get('LAYERS')],
    ['x', '1.3.0', 'EPSG:3857', 'a,b'],
  )
  const old = at('https://wms.example/?version=1.1.1&format=image/jpeg')
  assert.deepEqual(
    [old.get('SRS'), old.get('CRS'), old.get('FORMAT'), old.get('format')],
    ['EPSG:3857', null, null, 'image/jpeg'],
  )
  assert.deepEqual(
    old
      .get('BBOX')
      ?.split(',')
      .map((metres) => Math.round(Number(metres))),
    [5009377, 5009377, 10018754, 10018754],
  )
})

test('a WMTS is asked by query or by template', () => {
  const wmts = { kind: 'wmts' as const, layer: 'air photo', style: null, matrixSet: 'EPSG3857' }
  const query = new URL(tileAddress({ ...wmts, url: 'https://wmts.example/' }, TILE)).searchParams
  assert.deepEqual(
    ['TILEMATRIX', 'TILEROW', 'TILECOL', 'TILEMATRIXSET', 'LAYER'].map((name) => query.get(name)),
    ['3', '2', '5', 'EPSG3857', 'air photo'],
  )
  const url = 'https://wmts.example/{Layer}/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.jpg'
  assert.equal(tileAddress({ ...wmts, url }, TILE), 'https://wmts.example/air%20photo/default/EPSG3857/3/2/5.jpg')
})
