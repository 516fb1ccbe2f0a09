import { useOpenAlarms } from '#components/alarms/queries.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { type Unit, VEHICLE_LOOK, VEHICLE_STATUSES } from '#components/vehicles/fleet.ts'
import { nearestFirst } from '#components/vehicles/nearest.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { BoardColumn, BoardColumns } from './board-columns.tsx'
import { VehicleItem } from './vehicle-item.tsx'

/** Every vehicle in the column of what it is doing; near the chosen alarm the nearest stand on top. */
export function VehicleBoard() {
  const { t } = useWords()
  const fleet = useFleet()
  const place = useChosenPlace()
  return (
    <BoardColumns label={t('vehicles.title')} columns={VEHICLE_STATUSES.length}>
      {VEHICLE_STATUSES.map((status) => {
        const units = inOrder(
          fleet.filter((unit) => unit.status === status),
          place,
        )
        return (
          <BoardColumn
            key={status}
            word={t(`vehicles.status.${status}`)}
            {...VEHICLE_LOOK[status]}
            count={units.length}
          >
            {units.map((unit) => (
              <VehicleItem key={unit.id} unit={unit} />
            ))}
          </BoardColumn>
        )
      })}
    </BoardColumns>
  )
}

const inOrder = (units: Unit[], place: LngLat | null): Unit[] => {
  const byName = units.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
  return place ? nearestFirst(byName, place, positionsStore.getState().byId).map(({ unit }) => unit) : byName
}

function useChosenPlace(): LngLat | null {
  const selection = useView((view) => view.selection)
  const alarm = useOpenAlarms().find(({ id }) => selection?.kind === 'alarm' && id === selection.id)
  return alarm?.location ? { lng: alarm.location.longitude, lat: alarm.location.latitude } : null
}
