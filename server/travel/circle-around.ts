import type { Place } from '#server/domain/place.ts'
import type { Area } from '#server/domain/travel.ts'

const CORNERS = 64
const METRES_PER_DEGREE = 111_200

/** A circle as GeoJSON has it: a ring of 64 corners, counter-clockwise. */
export function circleAround({ lng, lat }: Place, radiusM: number): Area {
  const tall = radiusM / METRES_PER_DEGREE
  const wide = tall / Math.max(0.05, Math.cos((lat * Math.PI) / 180))
  const ring = Array.from({ length: CORNERS + 1 }, (_, n): [number, number] => {
    const turn = ((n % CORNERS) * 2 * Math.PI) / CORNERS
    return [rounded(lng + wide * Math.cos(turn)), rounded(lat + tall * Math.sin(turn))]
  })
  return { type: 'MultiPolygon', coordinates: [[ring]] }
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5
