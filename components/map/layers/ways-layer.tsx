import { useCallback } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { useRoutes } from '#components/trips/queries.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { useView } from '#components/view/view-store.ts'
import { waysOf } from '../marks/ways-of.ts'
import { useMarks } from '../use-marks.ts'

/** Lines from vehicles under way to their alarms, along the streets where these are known. */
export function WaysLayer() {
  const fleet = useFleet()
  const alarms = useOpenAlarms()
  const routes = useRoutes()
  const isShown = useView((view) => view.layers.vehicles)
  const wanted = useCallback(
    () => ({ marks: [], ways: waysOf(fleet, alarms, positionsStore.getState().byId, routes) }),
    [fleet, alarms, routes],
  )
  useMarks('ways', isShown, wanted)
  return null
}
