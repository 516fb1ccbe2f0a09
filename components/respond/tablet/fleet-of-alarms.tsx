import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { openAlarmsQuery } from '#components/alarms/queries.ts'
import { receiveFixes } from '#components/live/positions-store.ts'
import { vehiclesQuery } from '#components/vehicles/queries.ts'
import type { AlarmVehicle } from '#lib/client/model.ts'
import type { FixTuple } from '#lib/contracts/live.ts'

/**
 * The map's vehicles: those on the tablet's own alarms, which is all it may know of, where they were when the alarms were read.
 * Draws nothing.
 */
export function FleetOfAlarms() {
  const client = useQueryClient()
  const { data: open } = useQuery(openAlarmsQuery)
  useEffect(() => {
    if (!open) return
    const byId = new Map(open.flatMap(({ vehicles = [] }) => vehicles.map((vehicle) => [vehicle.id, vehicle] as const)))
    const vehicles = [...byId.values()]
    client.setQueryData(
      vehiclesQuery.queryKey,
      vehicles.map((vehicle) => ({ ...vehicle, createdAt: '', crew: [], externalId: null })),
    )
    receiveFixes({ fixes: vehicles.flatMap(fixOf), gone: [] })
  }, [client, open])
  return null
}

const fixOf = ({ id, position: p }: AlarmVehicle): FixTuple[] =>
  p ? [[id, p.longitude, p.latitude, p.heading, p.speed, p.altitude, Date.parse(p.createdAt), null]] : []
