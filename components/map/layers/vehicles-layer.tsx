import { useCallback } from 'react'
import { nowStore } from '#components/live/now.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { marksOnly } from '../marks/mark.ts'
import { vehicleMarks } from '../marks/vehicle-marks.ts'
import { useMarks } from '../use-marks.ts'

/** Vehicles, where they are by now. */
export function VehiclesLayer() {
  const words = useWords()
  const fleet = useFleet()
  const isShown = useView((view) => view.layers.vehicles)
  const wanted = useCallback(
    () => marksOnly(vehicleMarks(fleet, positionsStore.getState().byId, nowStore.getState().now, words)),
    [fleet, words],
  )
  useMarks('vehicles', isShown, wanted)
  return null
}
