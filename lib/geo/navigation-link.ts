import type { LngLat } from './distance.ts'

/**
 * The address that hands a place over to the navigation of a phone or tablet: Apple's maps where it is one of theirs, `geo:` (RFC
 * 5870, with the label Android reads) on Android, and elsewhere OpenStreetMap's directions. `agent`: what the browser calls itself.
 */
export function navigationLink({ lng, lat }: LngLat, label: string, agent: string): string {
  const point = `${lat.toFixed(6)},${lng.toFixed(6)}`
  if (/iPhone|iPad|iPod|Macintosh/.test(agent)) return `https://maps.apple.com/?daddr=${point}&dirflg=d`
  if (/Android/.test(agent)) return `geo:${point}?q=${point}(${encodeURIComponent(label)})`
  return `https://www.openstreetmap.org/directions?to=${point}`
}
