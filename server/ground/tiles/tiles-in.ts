import type { Bounds } from '#lib/geo/bounds.ts'

const FARTHEST = 85.0511

const column = (lng: number, zoom: number) => ((lng + 180) / 360) * 2 ** zoom
function row(lat: number, zoom: number): number {
  const angle = (Math.min(FARTHEST, Math.max(-FARTHEST, lat)) * Math.PI) / 180
  return ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** zoom
}
/** A hair less than the edge: a tile does not reach into the next. */
const HAIR = 1e-9

/** The tiles of one zoom that an area lies in. */
export function* tilesIn({ west, south, east, north }: Bounds, zoom: number): Generator<{ x: number; y: number }> {
  const last = 2 ** zoom - 1
  const inside = (n: number) => Math.min(last, Math.max(0, Math.floor(n)))
  for (let x = inside(column(west, zoom) + HAIR); x <= inside(column(east, zoom) - HAIR); x++)
    for (let y = inside(row(north, zoom) + HAIR); y <= inside(row(south, zoom) - HAIR); y++) yield { x, y }
}
