import assert from 'node:assert/strict'
import { test } from 'node:test'
import { narrowest } from './bounds.ts'
import { boxesOf } from './box.ts'
import { cutAt180 } from './cut-at-180.ts'
import { stretchesOf } from './geometry.ts'
import { readWkt } from './wkt.ts'

test('a box across 180° is two, one that touches it holds both ways of writing it', () => {
  const boxes = (west: number, east: number) =>
    boxesOf({ west, east, south: -20, north: -12 }).map((box) => `${box.west} ${box.east}`)
  const cases: [number, number, string[]][] = [
    [24, 25, ['24 25']],
    [-10, 10, ['-10 10']],
    [177, 182, ['177 180', '-180 -178']],
    [177, -178, ['177 180', '-180 -178']],
    [-183, -178, ['177 180', '-180 -178']],
    [537, 542, ['177 180', '-180 -178']],
    [-200, -190, ['160 170']],
    [190, 200, ['-170 -160']],
    [-180, 180, ['-180 180']],
    [-400, 400, ['-180 180']],
    [10, -10, ['10 180', '-180 -10']],
    [170, 180, ['170 180', '-180 -180']],
    [180, 180, ['180 180', '-180 -180']],
    [-180, -170, ['180 180', '-180 -170']],
  ]
  for (const [west, east, expected] of cases) assert.deepEqual(boxes(west, east), expected, `${west} ${east}`)
})

test('the narrowest box goes across 180° where that is shorter', () => {
  const at = (...lngs: number[]) => {
    const box = narrowest(lngs.map((lng) => ({ west: lng, east: lng, south: lng / 10, north: lng / 10 })))
    return box && [box.west, box.east]
  }
  assert.deepEqual(at(), null)
  assert.deepEqual(at(25), [25, 25])
  assert.deepEqual(at(25, 24, 30), [24, 30])
  assert.deepEqual(at(179, -179, 178), [178, -179])
  assert.deepEqual(at(-100, 100), [100, -100])
  assert.deepEqual(at(-90, 0, 90), [-90, 90])
  const wide = [
    { west: -180, east: -170, south: 1, north: 2 },
    { west: 160, east: 180, south: -1, north: 0 },
  ]
  assert.deepEqual(narrowest(wide), { west: 160, east: -170, south: -1, north: 2 })
})

test('well-known text, in every form of it', () => {
  const cases: Record<string, unknown> = {
    'POINT(24.94 60.17)': [24.94, 60.17],
    'point z (1 2 3)': [1, 2],
    'POINTZM(1 2 3 4)': [1, 2],
    'SRID=4326;POINT(-1e1 +.5)': [-10, 0.5],
    'LINESTRING (30 10, 10 30 , 40 40)': [
      [30, 10],
      [10, 30],
      [40, 40],
    ],
    'POLYGON((35 10,45 45,15 40,35 10),(20 30,35 35,30 20,20 30))': [
      [
        [35, 10],
        [45, 45],
        [15, 40],
        [35, 10],
      ],
      [
        [20, 30],
        [35, 35],
        [30, 20],
        [20, 30],
      ],
    ],
    'MULTIPOINT(10 40, 40 30)': [
      [10, 40],
      [40, 30],
    ],
    'MULTIPOINT M ((10 40 1), (40 30 2))': [
      [10, 40],
      [40, 30],
    ],
    'MultiLineString((1 2,3 4),(5 6,7 8))': [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ],
    'MULTIPOLYGON(((1 1,2 1,2 2,1 1)))': [
      [
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    ],
  }
  for (const [text, coordinates] of Object.entries(cases)) {
    const geometry = readWkt(text)
    assert.deepEqual(geometry && 'coordinates' in geometry && geometry.coordinates, coordinates, text)
  }
  const both = readWkt('GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))')
  assert.equal(both?.type === 'GeometryCollection' && both.geometries[1]?.type, 'LineString')
})

test('a shape of very many corners is one, too', () => {
  const corners = Array.from({ length: 300_000 }, (_, i) => `${(i % 3600) / 20 - 90} ${(i % 90) - 45}`)
  for (const text of [`LINESTRING(${corners})`, `MULTIPOINT(${corners})`, `POLYGON((${corners},-90 -45))`])
    assert.ok(stretchesOf(cutAt180(readWkt(text)!)).length > 0)
})

test('what is none is none', () => {
  const none = [
    '',
    'POINT',
    'POINT EMPTY',
    'POINT(1)',
    'POINT(1 2',
    'POINT(1 2))',
    'POINT(1 2) x',
    'POINT(1,2)',
    'CIRCLE(1 2)',
  ]
  const bad = [
    'POINT(a b)',
    'POINT(1 91)',
    'POINT(400 1)',
    'LINESTRING(1 2)',
    'POLYGON((1 1,2 2))',
    'SRID=3067;POINT(1 2)',
  ]
  const odd = [
    'POINT(1 2 3 4 5)',
    '24.94 60.17',
    'constructor(1 2)',
    'toString',
    `${'GEOMETRYCOLLECTION('.repeat(500)}`,
  ]
  for (const text of [...none, ...bad, ...odd]) assert.equal(readWkt(text), undefined, text.slice(0, 30))
})

test('what goes across 180° is cut there', () => {
  const cut = (wkt: string) => {
    const geometry = cutAt180(readWkt(wkt)!)
    return 'coordinates' in geometry ? `${geometry.type} ${JSON.stringify(geometry.coordinates)}` : geometry.type
  }
  const cases: Record<string, string> = {
    'LINESTRING(178 -10,-178 -14)': 'MultiLineString [[[178,-10],[180,-12]],[[-180,-12],[-178,-14]]]',
    'LINESTRING(-178 0,178 0)': 'MultiLineString [[[-178,0],[-180,0]],[[180,0],[178,0]]]',
    'LINESTRING(178 -10,182 -14)': 'MultiLineString [[[178,-10],[180,-12]],[[-180,-12],[-178,-14]]]',
    'LINESTRING(-178 0,178 4,-178 8)':
      'MultiLineString [[[-178,0],[-180,2]],[[180,2],[178,4],[180,6]],[[-180,6],[-178,8]]]',
    'LINESTRING(190 0,200 0)': 'LineString [[-170,0],[-160,0]]',
    'LINESTRING(178 0,180 1)': 'LineString [[178,0],[180,1]]',
    'LINESTRING(24 60,25 61)': 'LineString [[24,60],[25,61]]',
    'POINT(182 1)': 'Point [-178,1]',
  }
  for (const [wkt, expected] of Object.entries(cases)) assert.equal(cut(wkt), expected)
  const area = cutAt180(readWkt('POLYGON((176 -4,-176 -4,-176 4,176 4,176 -4),(178 -1,-178 -1,-178 1,178 1,178 -1))')!)
  assert.equal(area.type, 'MultiPolygon')
  assert.ok(area.type === 'MultiPolygon' && area.coordinates.length === 2)
  for (const rings of area.coordinates) {
    assert.equal(rings.length, 2)
    for (const ring of rings) {
      assert.deepEqual(ring[0], ring.at(-1))
      const sides = new Set(ring.map(([lng]) => Math.sign(lng)))
      assert.equal(sides.size, 1)
      assert.ok(ring.some(([lng]) => Math.abs(lng) === 180))
    }
  }
})

test('an area that is wider than half the world is not taken for what lies on its other side', () => {
  const ring: [number, number][] = [
    [-170, -10],
    [170, -10],
    [170, 10],
    [-170, 10],
    [-170, -10],
  ]
  const stretches = stretchesOf({ type: 'Polygon', coordinates: [ring] })
  assert.deepEqual(narrowest(stretches), { west: -170, south: -10, east: 170, north: 10 })
})
