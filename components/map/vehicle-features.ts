import type { Feature, Point } from 'geojson'
import type { GeoJSONSourceDiff } from 'maplibre-gl'
import type { Fix } from '#components/live/positions-store.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { ageText, freshness } from '#lib/time/fix-age.ts'
import { vehicleIcon } from './icon-names.ts'

export type VehicleProperties = { id: string; icon: string; heading: number; opacity: number; label: string }
export type VehicleFeature = Feature<Point, VehicleProperties>

const MOVING_KMH = 3

/** A vehicle as the map draws it: an arrow along its heading while it moves, else a square; paler when its fix is old. */
export function vehicleFeature(unit: Pick<Unit, 'id' | 'name' | 'status'>, fix: Fix, nowMs: number): VehicleFeature {
  const ageMs = nowMs - fix.at
  const grade = freshness(ageMs)
  const isMoving = (fix.speedKmh ?? 0) > MOVING_KMH && fix.headingDeg !== null && grade !== 'lost'
  const properties = {
    id: unit.id,
    icon: vehicleIcon(unit.status, isMoving ? 'arrow' : 'square', grade === 'lost' ? 'hollow' : 'solid'),
    heading: isMoving ? (fix.headingDeg ?? 0) : 0,
    opacity: grade === 'stale' || grade === 'lost' ? 0.6 : 1,
    label: unit.name + suffix(grade, ageMs, isMoving ? fix.speedKmh : null),
  }
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [fix.lng, fix.lat] } }
}

function suffix(grade: ReturnType<typeof freshness>, ageMs: number, speedKmh: number | null): string {
  if (grade === 'lost') return ` · lost, ${ageText(ageMs)}`
  if (grade === 'stale') return ` · ${ageText(ageMs)} old`
  return speedKmh === null ? '' : ` · ${Math.round(speedKmh)} km/h`
}

/** What the map must change to get from what is drawn to what is wanted; null when nothing differs. */
export function diffVehicles(
  drawn: ReadonlyMap<string, VehicleFeature>,
  wanted: ReadonlyMap<string, VehicleFeature>,
): GeoJSONSourceDiff | null {
  const add = [...wanted].filter(([id]) => !drawn.has(id)).map(([, feature]) => feature)
  const remove = [...drawn.keys()].filter((id) => !wanted.has(id))
  const update = [...wanted].flatMap(([id, feature]) => changeOf(id, drawn.get(id), feature) ?? [])
  return add.length + remove.length + update.length > 0 ? { add, remove, update } : null
}

type Change = NonNullable<GeoJSONSourceDiff['update']>[number]

function changeOf(id: string, old: VehicleFeature | undefined, feature: VehicleFeature): Change | null {
  if (!old) return null
  const [lng, lat] = feature.geometry.coordinates
  const hasMoved = old.geometry.coordinates[0] !== lng || old.geometry.coordinates[1] !== lat
  const changed = Object.entries(feature.properties).filter(
    ([key, value]) => old.properties[key as keyof VehicleProperties] !== value,
  )
  if (!hasMoved && changed.length === 0) return null
  return {
    id,
    ...(hasMoved && { newGeometry: feature.geometry }),
    ...(changed.length > 0 && { addOrUpdateProperties: changed.map(([key, value]) => ({ key, value })) }),
  }
}
