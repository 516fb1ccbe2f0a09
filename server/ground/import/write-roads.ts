import type { DatabaseSync } from 'node:sqlite'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import type { Scratch } from '../kept/scratch.ts'
import { growing } from '../roads/growing.ts'
import {
  BACKWARD,
  FORWARD,
  ONLY_EMERGENCY,
  PER_DEGREE,
  ROAD_PARTS,
  type Roads,
  saveRoads,
} from '../roads/roads-file.ts'
import { type Road, roadOf } from './road-of.ts'

const TABLES = `
  DROP TABLE IF EXISTS road_node; DROP TABLE IF EXISTS junction;
  CREATE TABLE road_node (node INTEGER NOT NULL, is_end INTEGER NOT NULL);
`
const JUNCTIONS = `
  CREATE TABLE junction (node INTEGER PRIMARY KEY);
  INSERT INTO junction SELECT node FROM road_node GROUP BY node HAVING count(*) > 1 OR max(is_end) ORDER BY node;
`

export type RoadCounts = { pieces: number; kilometres: number }

/** Cuts every way that can be driven where one can turn, and keeps the pieces; says how many there are. */
export function writeRoads(scratch: Scratch, region: DatabaseSync): RoadCounts {
  findJunctions(scratch)
  const junction = scratch.db.prepare('SELECT 1 FROM junction WHERE node = ?')
  const parts = openParts()
  for (const { road, refs } of drivable(scratch)) {
    let from = 0
    for (let i = 1; i < refs.length; i++) {
      if (!junction.get(refs[i]!)) continue
      parts.add(
        road,
        refs[from]!,
        refs[i]!,
        refs.slice(from, i + 1).flatMap((ref) => scratch.spot(ref) ?? []),
      )
      from = i
    }
  }
  const { roads, names, metres } = parts.done()
  saveRoads(region, roads, names)
  return { pieces: roads.from.length, kilometres: Math.round(metres / 1000) }
}

function* drivable(scratch: Scratch): Generator<{ road: Road; refs: number[] }> {
  for (const { refs, tags } of scratch.ways()) {
    const road = tags && roadOf(tags)
    if (road && refs.length > 1) yield { road, refs: refs.filter((ref) => scratch.spot(ref) !== undefined) }
  }
}

/** Where ways meet, and where they end. */
function findJunctions(scratch: Scratch): void {
  const { db } = scratch
  db.exec(TABLES)
  const add = db.prepare('INSERT INTO road_node VALUES (?, ?)')
  db.exec('BEGIN')
  for (const { refs } of drivable(scratch))
    refs.forEach((ref, i) => {
      add.run(ref, i === 0 || i === refs.length - 1 ? 1 : 0)
    })
  db.exec('COMMIT')
  db.exec(JUNCTIONS)
}

function openParts() {
  const parts = mapParts(([name, Kind]) => [name, growing(Kind)])
  const numbers = new Map<number, number>()
  const names = new Map<string, number>([['', 0]])
  let metres = 0

  return {
    add(road: Road, start: number, end: number, line: LngLat[]): void {
      const long = lengthOf(line)
      metres += long
      parts.from.push(numberIn(numbers, start))
      parts.to.push(numberIn(numbers, end))
      parts.length.push(Math.max(1, Math.round(long * 10)))
      parts.speed.push(Math.min(255, road.speed))
      parts.ways.push(waysOf(road))
      parts.kind.push(road.kind)
      parts.name.push(numberIn(names, road.name ?? ''))
      parts.shapeAt.push(parts.shape.length)
      for (const { lat, lng } of line)
        for (const degrees of [lng, lat]) parts.shape.push(Math.round(degrees * PER_DEGREE))
    },
    done() {
      parts.shapeAt.push(parts.shape.length)
      return { roads: mapParts(([name]) => [name, parts[name].done()]) as Roads, names: [...names.keys()], metres }
    },
  }
}

type Part = keyof typeof ROAD_PARTS

/** What is made of each part, by its name. */
const mapParts = <T>(make: (part: [Part, (typeof ROAD_PARTS)[Part]]) => [Part, T]) =>
  Object.fromEntries((Object.entries(ROAD_PARTS) as [Part, (typeof ROAD_PARTS)[Part]][]).map(make)) as Record<Part, T>

/** The number of something that is known, or the next. */
function numberIn<K>(all: Map<K, number>, key: K): number {
  const number = all.get(key) ?? all.size
  all.set(key, number)
  return number
}

const waysOf = ({ forward, backward, onlyEmergency }: Road) =>
  (forward ? FORWARD : 0) | (backward ? BACKWARD : 0) | (onlyEmergency ? ONLY_EMERGENCY : 0)

function lengthOf(line: LngLat[]): number {
  let metres = 0
  for (let i = 1; i < line.length; i++) metres += distanceM(line[i - 1]!, line[i]!)
  return metres
}
