import type { Feature } from 'geojson'
import type { Fix } from '#components/live/positions-store.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import type { Alarm } from '#lib/client/model.ts'
import { unbroken } from '#lib/geo/antimeridian.ts'

/** From each vehicle under way to its alarm, as the crow flies. */
export function wayFeatures(
  fleet: readonly Unit[],
  alarms: readonly Alarm[],
  fixes: ReadonlyMap<string, Fix>,
): Feature[] {
  const places = new Map(alarms.map(({ id, location }) => [id, location]))
  return fleet.flatMap(({ id, status, alarm }) => {
    const [fix, to] = [fixes.get(id), alarm && places.get(alarm.id)]
    if (status !== 'en_route' || !fix || !to) return []
    const coordinates = unbroken([
      [fix.lng, fix.lat],
      [to.longitude, to.latitude],
    ])
    return [{ type: 'Feature' as const, properties: { id }, geometry: { type: 'LineString' as const, coordinates } }]
  })
}
