import { useMemo } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { fleetOf, type Unit } from './fleet.ts'
import { useVehicles } from './queries.ts'

/** Every vehicle with what it is doing now. */
export function useFleet(): Unit[] {
  const vehicles = useVehicles()
  const alarms = useOpenAlarms()
  return useMemo(() => fleetOf(vehicles, alarms), [vehicles, alarms])
}
