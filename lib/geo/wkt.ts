import type { Geometry, Position } from './geometry.ts'

const NAMES = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
  MULTIPOINT: 'MultiPoint',
  MULTILINESTRING: 'MultiLineString',
  MULTIPOLYGON: 'MultiPolygon',
} as const
/** How many brackets stand around a list of positions. */
const DEPTHS = { MULTIPOINT: 1, LINESTRING: 1, POLYGON: 2, MULTILINESTRING: 2, MULTIPOLYGON: 3 } as const
/** The fewest positions of the innermost list. */
const FEWEST = { MULTIPOINT: 1, LINESTRING: 2, POLYGON: 4, MULTILINESTRING: 2, MULTIPOLYGON: 4 } as const

const TOKEN = /\s*([a-z]+|[(),]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/giy
const DEEPEST = 20

/**
 * A shape in well-known text (OGC 06-103r4, 7), `POLYGON ((30 10, 40 40, 20 40, 30 10))`; in whatever case, with heights (which are
 * left out), also with PostGIS' `SRID=4326;` in front. Undefined for what is none, for an empty one, and for a place that is not on earth.
 */
export function readWkt(text: string): Geometry | undefined {
  const tokens = tokensOf(text.replace(/^\s*SRID\s*=\s*4326\s*;/i, ''))
  if (!tokens) return undefined
  try {
    const geometry = taggedIn(tokens, 0)
    return tokens.length === 0 ? geometry : undefined
  } catch {
    return undefined // it is not well-known
  }
}

/** From the end to the beginning, so that the next is the last. */
function tokensOf(text: string): string[] | undefined {
  const found: string[] = []
  TOKEN.lastIndex = 0
  let end = 0
  for (let one = TOKEN.exec(text); one; one = TOKEN.exec(text)) {
    found.push(one[1]!.toUpperCase())
    end = TOKEN.lastIndex
  }
  return text.slice(end).trim() === '' ? found.reverse() : undefined
}

function taggedIn(tokens: string[], depth: number): Geometry {
  const written = tokens.pop() ?? ''
  const name = written.replace(/(?<=.)(ZM|Z|M)$/, '')
  if (/^(ZM|Z|M)$/.test(tokens.at(-1) ?? '')) tokens.pop()
  if (name === 'GEOMETRYCOLLECTION' && depth < DEEPEST)
    return { type: 'GeometryCollection', geometries: listIn(tokens, () => taggedIn(tokens, depth + 1)) }
  if (name === 'POINT') return { type: 'Point', coordinates: bracketed(tokens, () => positionIn(tokens)) }
  if (!(name in DEPTHS)) throw new Error('no shape')
  const kind = name as keyof typeof DEPTHS // safe: looked for just before
  const one = kind === 'MULTIPOINT' ? () => pointIn(tokens) : () => positionIn(tokens)
  // safe: as deep as GeoJSON has it for this name
  return { type: NAMES[kind], coordinates: nested(tokens, DEPTHS[kind], FEWEST[kind], one) } as Geometry
}

function nested(tokens: string[], depth: number, fewest: number, one: () => Position): unknown[] {
  if (depth > 1) return listIn(tokens, () => nested(tokens, depth - 1, fewest, one))
  const found = listIn(tokens, one)
  if (found.length < fewest) throw new Error('too few')
  return found
}

function listIn<T>(tokens: string[], one: () => T): T[] {
  return bracketed(tokens, () => {
    const found = [one()]
    while (tokens.at(-1) === ',') {
      tokens.pop()
      found.push(one())
    }
    return found
  })
}

function bracketed<T>(tokens: string[], inside: () => T): T {
  expect(tokens, '(')
  const found = inside()
  expect(tokens, ')')
  return found
}

function expect(tokens: string[], token: string): void {
  if (tokens.pop() !== token) throw new Error(`no ${token}`)
}

/** In a MULTIPOINT each may stand in brackets of its own. */
const pointIn = (tokens: string[]): Position =>
  tokens.at(-1) === '(' ? bracketed(tokens, () => positionIn(tokens)) : positionIn(tokens)

function positionIn(tokens: string[]): Position {
  const numbers: number[] = []
  while (tokens.length > 0 && !/^[(),]$/.test(tokens.at(-1)!)) numbers.push(Number(tokens.pop()))
  const [lng = Number.NaN, lat = Number.NaN] = numbers
  const isPlace = numbers.every(Number.isFinite) && numbers.length <= 4 && Math.abs(lng) <= 360 && Math.abs(lat) <= 90
  if (!isPlace) throw new Error('no place')
  return [lng, lat]
}
