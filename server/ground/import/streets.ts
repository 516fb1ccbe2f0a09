import type { LngLat } from '#lib/geo/distance.ts'
import { middleOf } from '../kept/middle-of.ts'
import type { Scratch } from '../kept/scratch.ts'
import type { Thing } from './thing.ts'

const TABLES = `
  DROP TABLE IF EXISTS street_piece; DROP TABLE IF EXISTS street_node;
  CREATE TABLE street_piece (name TEXT NOT NULL, city TEXT NOT NULL, lat REAL NOT NULL, lng REAL NOT NULL);
  CREATE TABLE street_node (node INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (node, name)) WITHOUT ROWID;
`
/** Of a street that the map has in pieces, the one in the middle: it lies on the street. */
const STREETS = `
  SELECT name, city, lat, lng, min(abs(lat - mid_lat) + abs(lng - mid_lng)) FROM street_piece
  JOIN (SELECT name, city, avg(lat) AS mid_lat, avg(lng) AS mid_lng FROM street_piece GROUP BY name, city) USING (name, city)
  GROUP BY name, city`
const CROSSINGS = `
  SELECT a.node, a.name AS one, b.name AS other FROM street_node a
  JOIN street_node b ON b.node = a.node AND b.name > a.name`

/** The streets of a region, one for each name in a town, and where two of them meet; from the pieces that were kept. */
export function* streetsOf(scratch: Scratch, cityAt: (at: LngLat) => string | undefined): Generator<Thing> {
  const { db } = scratch
  for (const { name, city, lat, lng } of db.prepare(STREETS).iterate() as Iterable<Row>)
    yield { kind: 'street', name, city: city || undefined, lat, lng }
  for (const { node, one, other } of db.prepare(CROSSINGS).iterate() as Iterable<Met>) {
    const spot = scratch.spot(node)
    if (spot) yield { kind: 'crossing', name: `${one} / ${other}`, city: cityAt(spot), ...spot }
  }
}
type Row = { name: string; city: string; lat: number; lng: number }
type Met = { node: number; one: string; other: string }

/** Keeps every piece of a street that has a name, with the town it lies in. */
export function keepStreetPieces(scratch: Scratch, cityAt: (at: LngLat) => string | undefined): void {
  scratch.db.exec(TABLES)
  const piece = scratch.db.prepare('INSERT INTO street_piece VALUES (?, ?, ?, ?)')
  const node = scratch.db.prepare('INSERT OR IGNORE INTO street_node VALUES (?, ?)')
  scratch.db.exec('BEGIN')
  for (const { refs, tags } of scratch.ways()) {
    const name = tags?.highway === undefined ? undefined : tags.name
    const middle = name === undefined ? undefined : midway(scratch, refs)
    if (name === undefined || !middle) continue
    piece.run(name, cityAt(middle) ?? '', middle.lat, middle.lng)
    for (const ref of refs) node.run(ref, name)
  }
  scratch.db.exec('COMMIT')
}

/** On the line, not in the middle of what it surrounds. */
const midway = (scratch: Scratch, refs: number[]): LngLat | undefined =>
  scratch.spot(refs[Math.floor(refs.length / 2)]!) ?? middleOf(scratch, refs)
