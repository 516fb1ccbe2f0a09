import type { DatabaseSync } from 'node:sqlite'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import type { Scratch } from '../kept/scratch.ts'
import { growing } from '../roads/growing.ts'
import { BACKWARD, FORWARD, ONLY_EMERGENCY, PER_DEGREE, saveRoads } from '../roads/roads-file.ts'
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
  const numbers = scratch.db.prepare('SELECT rowid AS number FROM junction WHERE node = ?')
  const parts = openParts()
  for (const { road, refs } of drivable(scratch)) {
    let from = 0
    for (let i = 1; i < refs.length; i++) {
      if (!isJunction(refs[i]!)) continue
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

  function isJunction(node: number): boolean {
    return numbers.get(node) !== undefined
  }
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
  const from = growing(Uint32Array)
  const to = growing(Uint32Array)
  const length = growing(Uint32Array)
  const speed = growing(Uint8Array)
  const ways = growing(Uint8Array)
  const kind = growing(Uint8Array)
  const name = growing(Uint32Array)
  const shapeAt = growing(Uint32Array)
  const shape = growing(Int32Array)
  const numbers = new Map<number, number>()
  const names = new Map<string, number>([['', 0]])
  const numbered = <K>(all: Map<K, number>, key: K) => {
    const number = all.get(key) ?? all.size
    all.set(key, number)
    return number
  }
  let metres = 0

  return {
    add(road: Road, start: number, end: number, line: LngLat[]): void {
      const long = lengthOf(line)
      metres += long
      from.push(numbered(numbers, start))
      to.push(numbered(numbers, end))
      length.push(Math.max(1, Math.round(long * 10)))
      speed.push(Math.min(255, road.speed))
      ways.push(
        (road.forward ? FORWARD : 0) | (road.backward ? BACKWARD : 0) | (road.onlyEmergency ? ONLY_EMERGENCY : 0),
      )
      kind.push(road.kind)
      name.push(numbered(names, road.name ?? ''))
      shapeAt.push(shape.length)
      for (const { lat, lng } of line) {
        shape.push(Math.round(lng * PER_DEGREE))
        shape.push(Math.round(lat * PER_DEGREE))
      }
    },
    done() {
      shapeAt.push(shape.length)
      const roads = {
        from: from.done(),
        to: to.done(),
        length: length.done(),
        speed: speed.done(),
        ways: ways.done(),
        kind: kind.done(),
        name: name.done(),
        shapeAt: shapeAt.done(),
        shape: shape.done(),
      }
      return { roads, names: [...names.keys()], metres }
    },
  }
}

function lengthOf(line: LngLat[]): number {
  let metres = 0
  for (let i = 1; i < line.length; i++) metres += distanceM(line[i - 1]!, line[i]!)
  return metres
}
