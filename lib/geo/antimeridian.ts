/** `[lng, lat]` in degrees, and whatever stands behind them. */
type Position = readonly [lng: number, lat: number]

/** The same longitude between -180° and 180°. */
export const wrapped = (lng: number): number => (Math.abs(lng) <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180)

/** The same longitude, maybe beyond 180°, where it is nearest to another: on a map that goes on, the copy that is in sight. */
export const nearestTo = (other: number, lng: number): number => lng + 360 * Math.round((other - lng) / 360)

/**
 * A line without the jump from 180° to -180°. Beyond the date line it goes on past 180°, which MapLibre draws on both edges of
 * the world; the jump itself it would draw across the whole map.
 */
export function unbroken<P extends readonly number[]>(line: readonly P[]): number[][] {
  let turns = 0
  return line.map(([lng = 0, ...rest], i) => {
    const step = lng - (line[i - 1]?.[0] ?? lng)
    if (Math.abs(step) > 180) turns -= 360 * Math.sign(step)
    return [lng + turns, ...rest]
  })
}

/** A piece of a line; `at` says where each position is in it: 1.5 is halfway from its second to its third. */
export type Piece = { coordinates: [lng: number, lat: number][]; at: number[] }

/** A line cut where it crosses 180°, so that no piece does (RFC 7946, 3.1.9); a piece is two positions or more. */
export function cutLineAt180(line: readonly Position[]): Piece[] {
  const pieces: Piece[] = []
  let piece: Piece = { coordinates: [], at: [] }
  const add = (lng: number, lat: number, at: number) => {
    piece.coordinates.push([lng, lat])
    piece.at.push(at)
  }
  for (const [i, [lng, lat]] of line.entries()) {
    const before = line[i - 1]
    if (before && Math.abs(lng - before[0]) > 180) {
      const edge = Math.sign(before[0]) * 180
      const way = nearestTo(before[0], lng) - before[0]
      const part = way === 0 ? 0 : (edge - before[0]) / way
      const crossing = before[1] + part * (lat - before[1])
      if (part > 0) add(edge, crossing, i - 1 + part)
      pieces.push(piece)
      piece = { coordinates: [], at: [] }
      if (part < 1) add(-edge, crossing, i - 1 + part)
    }
    add(lng, lat, i)
  }
  return [...pieces, piece].filter(({ coordinates }) => coordinates.length > 1)
}
