import type { Fix } from '#components/live/positions-store.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { Way } from './mark.ts'

/** From each vehicle under way to its alarm, as the crow flies. */
export function waysOf(fleet: readonly Unit[], alarms: readonly Alarm[], fixes: ReadonlyMap<string, Fix>): Way[] {
  const places = new Map(alarms.map(({ id, location }) => [id, location]))
  return fleet.flatMap(({ id, status, alarm }) => {
    const [fix, to] = [fixes.get(id), alarm && places.get(alarm.id)]
    if (status !== 'en_route' || !fix || !to) return []
    return [{ id, from: { lng: fix.lng, lat: fix.lat }, to: { lng: to.longitude, lat: to.latitude } }]
  })
}
