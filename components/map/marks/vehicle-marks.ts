import type { Fix } from '#components/live/positions-store.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { freshness } from '#lib/time/fix-age.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Words } from '#lib/words/words.ts'
import { vehicleIcon } from './icon-names.ts'
import type { Mark } from './mark.ts'

const MOVING_KMH = 3

/** Vehicles whose place is known; those on an alarm lie on top. */
export function vehicleMarks(
  fleet: readonly Unit[],
  fixes: ReadonlyMap<string, Fix>,
  nowMs: number,
  words: Words,
): Mark[] {
  const marks = (busy: boolean) =>
    fleet.flatMap((unit) => {
      const fix = (unit.alarm !== null) === busy && fixes.get(unit.id)
      return fix ? [vehicleMark(unit, fix, nowMs, words)] : []
    })
  return [...marks(false), ...marks(true)]
}

/** A vehicle as the map draws it: an arrow along its heading while it moves, else a square; paler when its fix is old. */
export function vehicleMark(
  { id, name, status }: Pick<Unit, 'id' | 'name' | 'status'>,
  fix: Fix,
  nowMs: number,
  words: Words,
): Mark {
  const ageMs = nowMs - fix.at
  const grade = freshness(ageMs)
  const isMoving = (fix.speedKmh ?? 0) > MOVING_KMH && fix.headingDeg !== null && grade !== 'lost'
  return {
    id,
    lng: fix.lng,
    lat: fix.lat,
    icon: vehicleIcon(status, isMoving ? 'arrow' : 'square', grade === 'lost' ? 'hollow' : 'solid'),
    headingDeg: isMoving ? (fix.headingDeg ?? 0) : 0,
    opacity: grade === 'stale' || grade === 'lost' ? 0.6 : 1,
    label: lineOf([name, note(grade, ageMs, isMoving ? fix.speedKmh : null, words)], words),
  }
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
