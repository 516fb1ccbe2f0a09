import type { DatabaseSync } from 'node:sqlite'

/**
 * The roads as they lie in a region's file, one array a part. A road is a piece between two nodes where one can turn; `shape` are
 * the points of all roads one after the other, longitude and latitude in ten-millionths of a degree, and `shapeAt` where each
 * road's begin.
 */
export type Roads = {
  from: Uint32Array
  to: Uint32Array
  /** Decimetres. */
  length: Uint32Array
  /** Kilometres an hour. */
  speed: Uint8Array
  /** 1: may be driven as drawn, 2: the other way, 4: only in an emergency. */
  ways: Uint8Array
  kind: Uint8Array
  name: Uint32Array
  shapeAt: Uint32Array
  shape: Int32Array
}
export const FORWARD = 1
export const BACKWARD = 2
export const ONLY_EMERGENCY = 4
export const PER_DEGREE = 1e7

/** Of what each part is an array. */
export const ROAD_PARTS = {
  from: Uint32Array,
  to: Uint32Array,
  length: Uint32Array,
  speed: Uint8Array,
  ways: Uint8Array,
  kind: Uint8Array,
  name: Uint32Array,
  shapeAt: Uint32Array,
  shape: Int32Array,
} as const

export function saveRoads(region: DatabaseSync, roads: Roads, names: string[]): void {
  const add = region.prepare('INSERT INTO roads VALUES (?, ?)')
  for (const part of Object.keys(ROAD_PARTS) as (keyof Roads)[]) {
    const { buffer, byteOffset, byteLength } = roads[part]
    add.run(part, new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength))
  }
  add.run('names', new TextEncoder().encode(JSON.stringify(names)))
}

export function loadRoads(region: DatabaseSync): { roads: Roads; names: string[] } {
  const get = region.prepare('SELECT bytes FROM roads WHERE part = ?')
  const bytesOf = (part: string) => Uint8Array.from(get.get(part)?.bytes as Uint8Array)
  const parts = Object.entries(ROAD_PARTS).map(([part, Kind]) => [part, new Kind(bytesOf(part).buffer)])
  return {
    roads: Object.fromEntries(parts) as Roads,
    names: JSON.parse(new TextDecoder().decode(bytesOf('names'))) as string[],
  }
}
