import { cutLineAt180, wrapped } from './antimeridian.ts'
import type { Geometry, Position } from './geometry.ts'

/**
 * The same shape with nothing across the 180th meridian: lines and areas that go over it are cut there in two (RFC 7946, 3.1.9). What
 * jumps by more than 180 degrees goes the short way round; longitudes beyond 180 are read as going on.
 */
export function cutAt180(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: onEarth(geometry.coordinates) }
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(onEarth) }
    case 'LineString':
      return linesOf([geometry.coordinates])
    case 'MultiLineString':
      return linesOf(geometry.coordinates, geometry.type)
    case 'Polygon':
      return areasOf([geometry.coordinates])
    case 'MultiPolygon':
      return areasOf(geometry.coordinates, geometry.type)
    case 'GeometryCollection':
      return { type: geometry.type, geometries: geometry.geometries.map(cutAt180) }
  }
}

const onEarth = ([lng, lat]: Position): Position => [wrapped(lng), lat]

function linesOf(lines: Position[][], type?: 'MultiLineString'): Geometry {
  const cut = lines.flatMap((line) => (staysIn(line) ? [line] : piecesOf(line)))
  const [only] = cut
  return cut.length === 1 && only && !type
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: cut }
}

const piecesOf = (line: Position[]) => cutLineAt180(line.map(onEarth)).map(({ coordinates }) => coordinates)

function areasOf(areas: Position[][][], type?: 'MultiPolygon'): Geometry {
  const cut = areas.flatMap((rings) => (rings.every(staysIn) ? [rings] : halves(rings)))
  const [only] = cut
  return cut.length === 1 && only && !type
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: cut }
}

const staysIn = (line: Position[]) =>
  line.every(([lng], i) => Math.abs(lng) <= 180 && (i === 0 || Math.abs(lng - line[i - 1]![0]) <= 180))

/** The same line without jumps: its longitudes go on beyond 180. */
function unwound(line: Position[], near = line[0]?.[0] ?? 0): Position[] {
  let before = near
  return line.map(([lng, lat]) => {
    before = lng + Math.round((before - lng) / 360) * 360
    return [before, lat]
  })
}

/** Which turn round the earth a longitude is on: 0 from -180 to 180, 1 from 180 to 540 … */
const turnOf = (lng: number) => Math.floor((lng + 180) / 360)

function between(from: Position, to: Position, lng: number): Position {
  const share = (lng - from[0]) / (to[0] - from[0])
  return [lng, from[1] + share * (to[1] - from[1])]
}

/** An area on each of the turns it is on. */
function halves([outer = [], ...holes]: Position[][]): Position[][][] {
  const ring = unwound(outer)
  const [west, east] = ring.reduce(
    ([least, most], [lng]) => [Math.min(least, lng), Math.max(most, lng)],
    [Infinity, -Infinity],
  )
  const inside = holes.map((hole) => unwound(hole, ring[0]?.[0]))
  const found: Position[][][] = []
  for (let turn = turnOf(west); turn <= turnOf(east); turn++) {
    const [shell, ...gaps] = [ring, ...inside].map((one) => within(one, turn))
    if (shell && shell.length >= 4) found.push([shell, ...gaps.filter((gap) => gap.length >= 4)])
  }
  return found
}

/** What of a ring is on one turn, closed along the meridian (Sutherland and Hodgman, twice). */
function within(ring: Position[], turn: number): Position[] {
  const west = clipped(ring.slice(0, -1), turn * 360 - 180, (lng, edge) => lng >= edge)
  const both = clipped(west, turn * 360 + 180, (lng, edge) => lng <= edge)
  const isFlat = both.every(([lng]) => lng === both[0]![0])
  const shifted = isFlat ? [] : both.map(([lng, lat]): Position => [lng - turn * 360, lat])
  return shifted.length === 0 ? [] : [...shifted, shifted[0]!]
}

function clipped(ring: Position[], edge: number, keeps: (lng: number, edge: number) => boolean): Position[] {
  return ring.flatMap((to, i) => {
    const from = ring.at(i - 1)!
    const crosses = keeps(from[0], edge) !== keeps(to[0], edge) && to[0] !== edge && from[0] !== edge
    return [...(crosses ? [between(from, to, edge)] : []), ...(keeps(to[0], edge) ? [to] : [])]
  })
}
