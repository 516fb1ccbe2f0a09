import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { liveAlarmsQuery, useOpenAlarms } from '#components/alarms/queries.ts'
import { useSession } from '#components/session/session-query.ts'
import { fleetOf, type Unit } from './fleet.ts'
import { useVehicles } from './queries.ts'

/** Every vehicle with what it is doing now. */
export function useFleet(): Unit[] {
  const vehicles = useVehicles()
  const alarms = useOpenAlarms()
  const isDrill = useSession()?.centre === 'training'
  const { data: live } = useQuery({ ...liveAlarmsQuery, enabled: isDrill })
  return useMemo(() => fleetOf(vehicles, alarms, isDrill ? live : []), [vehicles, alarms, live, isDrill])
}
