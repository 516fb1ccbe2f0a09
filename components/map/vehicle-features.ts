import type { Fix } from '#components/live/positions-store.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { freshness } from '#lib/time/fix-age.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Words } from '#lib/words/words.ts'
import type { Marker } from './diff-features.ts'
import { vehicleIcon } from './icon-names.ts'

type VehicleProperties = { id: string; icon: string; heading: number; opacity: number; label: string }
export type VehicleFeature = Marker<VehicleProperties>

const MOVING_KMH = 3

/** A vehicle as the map draws it: an arrow along its heading while it moves, else a square; paler when its fix is old. */
export function vehicleFeature(
  unit: Pick<Unit, 'id' | 'name' | 'status'>,
  fix: Fix,
  nowMs: number,
  words: Words,
): VehicleFeature {
  const ageMs = nowMs - fix.at
  const grade = freshness(ageMs)
  const isMoving = (fix.speedKmh ?? 0) > MOVING_KMH && fix.headingDeg !== null && grade !== 'lost'
  const properties = {
    id: unit.id,
    icon: vehicleIcon(unit.status, isMoving ? 'arrow' : 'square', grade === 'lost' ? 'hollow' : 'solid'),
    heading: isMoving ? (fix.headingDeg ?? 0) : 0,
    opacity: grade === 'stale' || grade === 'lost' ? 0.6 : 1,
    label: lineOf([unit.name, note(grade, ageMs, isMoving ? fix.speedKmh : null, words)], words),
  }
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [fix.lng, fix.lat] } }
}

function note(
  grade: ReturnType<typeof freshness>,
  ageMs: number,
  speedKmh: number | null,
  { t, format }: Words,
): string | null {
  if (grade === 'lost') return t('map.vehicleLost', { age: format.age(ageMs) })
  if (grade === 'stale') return t('map.vehicleOld', { age: format.age(ageMs) })
  return speedKmh === null ? null : format.speed(speedKmh)
}
