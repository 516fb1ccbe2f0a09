import { VEHICLE_STATUSES, type VehicleStatus } from '#components/vehicles/fleet.ts'
import type { AlarmStatus } from '#lib/client/model.ts'
import { PLACE_KINDS, type PlaceKind } from '#lib/places/kinds.ts'

/** What a marker is called in the map's image store. Every name here is drawn once by `icons.ts`. */
export const alarmIcon = (priority: 1 | 2 | 3, status: AlarmStatus): string => `alarm-${priority}-${status}`
export const vehicleIcon = (status: VehicleStatus, body: 'arrow' | 'square', filling: 'solid' | 'hollow'): string =>
  `vehicle-${status}-${body}-${filling}`
export const crewIcon = (state: 'late' | 'coming' | 'here' | 'idle'): string => `crew-${state}`
export const callerIcon = (filling: 'solid' | 'hollow'): string => `caller-${filling}`

export const placeIcon = (kind: PlaceKind): string => `place-${kind}`
export const PLACE_ICONS = PLACE_KINDS.map(placeIcon)

export const ALARM_STATUSES: AlarmStatus[] = ['waiting', 'dispatched', 'en_route', 'on_scene', 'returning']
export const PRIORITIES = [1, 2, 3] as const
export const VEHICLE_BODIES = ['arrow', 'square'] as const
export const FILLINGS = ['solid', 'hollow'] as const
export const CREW_ICON_STATES = ['late', 'coming', 'here', 'idle'] as const
export { VEHICLE_STATUSES }
