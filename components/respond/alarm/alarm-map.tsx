import { CrewLayer } from '#components/map/layers/crew-layer.tsx'
import { VehiclesLayer } from '#components/map/layers/vehicles-layer.tsx'
import { WaysLayer } from '#components/map/layers/ways-layer.tsx'
import { MapView } from '#components/map/map.tsx'
import type { Alarm } from '#lib/client/model.ts'
import { AlarmPlaces } from '../places/alarm-places.tsx'
import { AlarmPin } from './alarm-pin.tsx'

/** Where it is, who is on the way, and with what: the desk's map, opened at the alarm. */
export function AlarmMap({ alarm }: { alarm: Alarm }) {
  if (!alarm.location) return null
  return (
    <MapView at={{ lng: alarm.location.longitude, lat: alarm.location.latitude }}>
      <AlarmPlaces alarm={alarm} />
      <WaysLayer />
      <CrewLayer />
      <VehiclesLayer />
      <AlarmPin alarm={alarm} />
    </MapView>
  )
}
