import type { Fix } from '#components/live/positions-store.ts'
import { type Left, whatIsLeft } from '#components/trips/what-is-left.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import type { Alarm, Route } from '#lib/client/model.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import type { Way } from './mark.ts'

/** From each vehicle under way to its alarm: along the streets where its way is known, else as the crow flies. */
export function waysOf(
  fleet: readonly Unit[],
  alarms: readonly Alarm[],
  fixes: ReadonlyMap<string, Fix>,
  routes: ReadonlyMap<string, Route>,
): Way[] {
  const places = new Map(alarms.map(({ id, location }) => [id, location]))
  return fleet.flatMap(({ id, status, alarm }) => {
    const [fix, place] = [fixes.get(id), alarm && places.get(alarm.id)]
    if (status !== 'en_route' || !fix || !place) return []
    const to = { lng: place.longitude, lat: place.latitude }
    const route = routes.get(id)
    return [wayOf(id, fix, to, route?.alarm === alarm?.id ? route : undefined)]
  })
}

function wayOf(id: string, fix: Fix, to: LngLat, route: Route | undefined): Way {
  const points = route && leftOf(route, fix, to)?.points
  if (points) return { id, points, isKnown: true }
  return { id, points: [{ lng: fix.lng, lat: fix.lat }, to], isKnown: false }
}

const known = new WeakMap<Route, { fix: Fix; left: Left | null }>()
/** The same again for the same fix: it is asked for with every frame of anybody's positions. */
function leftOf(route: Route, fix: Fix, to: LngLat): Left | null {
  const before = known.get(route)
  if (before?.fix === fix) return before.left
  const left = whatIsLeft(route, fix, to)
  known.set(route, { fix, left })
  return left
}
