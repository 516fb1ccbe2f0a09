import { distanceM, type LngLat } from '#lib/geo/distance.ts'

const MOVED_M = 5
const rad = (deg: number) => (deg * Math.PI) / 180

/** Degrees clockwise from north, 0 to 360, on the way from `a` to `b`. */
export function bearingDeg(a: LngLat, b: LngLat): number {
  const east = Math.sin(rad(b.lng - a.lng)) * Math.cos(rad(b.lat))
  const north =
    Math.cos(rad(a.lat)) * Math.sin(rad(b.lat)) -
    Math.sin(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.cos(rad(b.lng - a.lng))
  return (Math.atan2(east, north) * (180 / Math.PI) + 360) % 360
}

/** Follows each vehicle's heading: that of its last real movement, because a standing receiver wanders. */
export function openHeadings() {
  const last = new Map<string, LngLat & { headingDeg: number | null }>()
  return (vehicle: string, at: LngLat): number | null => {
    const before = last.get(vehicle)
    if (before && distanceM(before, at) <= MOVED_M) return before.headingDeg
    const headingDeg = before ? Math.round(bearingDeg(before, at) * 10) / 10 : null
    last.set(vehicle, { lng: at.lng, lat: at.lat, headingDeg })
    return headingDeg
  }
}
