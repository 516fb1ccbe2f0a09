import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Bounds } from '#lib/geo/bounds.ts'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import type { PointKind } from '../region/thing-kind.ts'
import type { Thing } from './find-things.ts'

export type InBox = { box: Bounds; kinds: readonly PointKind[]; limit: number; near?: LngLat | undefined }

/** What a region has of some kinds in a box; the nearest first where `near` is said. */
export function openThingsIn(region: DatabaseSync) {
  const asking = new Map<PointKind, { from: number; to: number; inside: StatementSync }>()
  return {
    within: ({ box, kinds, limit, near }: InBox): Thing[] => {
      const found = kinds.flatMap((kind) => {
        if (!asking.has(kind)) asking.set(kind, prepare(region, kind))
        const { from, to, inside } = asking.get(kind)!
        return inside.all(box.west, box.east, box.south, box.north, from, to, near ? MOST : limit) as Thing[]
      })
      return near ? found.toSorted((a, b) => distanceM(a, near) - distanceM(b, near)).slice(0, limit) : found
    },
  }
}

/** Before the nearest are chosen; a box of 10 km has fewer. */
const MOST = 20_000

/**
 * Things of one kind lie together in the file, in one stretch of ids: so a house in the box is passed over in the R-tree, and
 * never read.
 */
function prepare(region: DatabaseSync, kind: PointKind) {
  // safe in SQL: a kind is one of our own words, and the index is only taken where it stands in the text
  const ends = region.prepare(`SELECT min(id) AS first, max(id) AS last FROM thing WHERE kind = '${kind}'`).get()
  const inside = region.prepare(
    `SELECT thing.* FROM thing_spot CROSS JOIN thing ON thing.id = thing_spot.id
     WHERE max_lng >= ? AND min_lng <= ? AND max_lat >= ? AND min_lat <= ? AND thing_spot.id BETWEEN ? AND ?
       AND thing.kind = '${kind}' LIMIT ?`,
  )
  return { from: Number(ends?.first ?? 0), to: Number(ends?.last ?? -1), inside }
}
