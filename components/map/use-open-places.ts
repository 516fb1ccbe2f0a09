import { useMemo } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import type { LngLat } from '#lib/geo/distance.ts'

/** Where the open alarms are, those that the map knows. */
export function useOpenPlaces(): (LngLat & { id: string })[] {
  const alarms = useOpenAlarms()
  return useMemo(
    () =>
      alarms
        .flatMap(({ id, location }) => (location ? [{ id, lng: location.longitude, lat: location.latitude }] : []))
        .sort((a, b) => a.id.localeCompare(b.id)),
    [alarms],
  )
}
