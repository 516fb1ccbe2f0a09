import { useQuery } from '@tanstack/react-query'
import { useStore } from 'zustand'
import { nowStore } from '#components/live/now.ts'
import { type Positions, positionsStore } from '#components/live/positions-store.ts'
import { useMay } from '#components/session/session-query.ts'
import { suggestionsQuery } from '#components/trips/queries.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { FreeVehicle } from './free-vehicle.tsx'
import { type Candidate, soonestFirst } from './soonest-first.ts'

/** The free vehicles, the soonest there first; one press sends one. */
export function AssignVehicle({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const here = new Set(alarm.vehicles?.map(({ id }) => id))
  const free = useFleet().filter(({ id, status }) => status === 'available' && !here.has(id))
  const positions = usePositionsEachSecond()
  const { location } = alarm
  const units = useCandidates(alarm, free, positions)
  const lost = units.filter(({ metres }) => metres === null).length
  const isByTime = units[0]?.trip != null
  return (
    <section data-assign aria-label={t('alarms.assign.region')} className="border-line border-t pt-2 pb-3">
      <h3 className="px-4 py-1 text-hint text-tiny uppercase tracking-[0.700px]">
        {t(`alarms.assign.${location ? (isByTime ? 'titleSoonest' : 'titleNearest') : 'titleByName'}`)}
      </h3>
      {!location && <p className="px-4 pb-1 text-[13px] text-dispatched-word">{t('alarms.assign.notOnMap')}</p>}
      <ul>
        {units.map((candidate) => (
          <FreeVehicle key={candidate.unit.id} alarm={alarm} candidate={candidate} positions={positions} />
        ))}
        {location && lost > 0 && (
          <li className="px-4 py-1 text-hint text-meta">{t('alarms.assign.unplacedLast', { count: lost })}</li>
        )}
        {units.length === 0 && <li className="px-4 py-1.5 text-second">{t('alarms.assign.noneFree')}</li>}
      </ul>
    </section>
  )
}

/** By time as the server says; by distance while it has not, or does not answer. */
function useCandidates(alarm: Alarm, free: Unit[], positions: Positions['byId']): Candidate[] {
  const mayAsk = useMay('vehicles:read')
  const { location } = alarm
  const who = free.map(({ id }) => id).join(' ')
  const { data, isError } = useQuery({
    ...suggestionsQuery(alarm.id, who),
    enabled: mayAsk && location !== null && free.length > 0,
  })
  if (!location) return byName(free).map((unit) => ({ unit, metres: null, trip: null }))
  const place = { lng: location.longitude, lat: location.latitude }
  return soonestFirst(free, place, positions, isError ? undefined : data)
}

const byName = (units: Unit[]) => units.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))

/** The order may change once a second, not with every fix. */
function usePositionsEachSecond(): Positions['byId'] {
  useStore(nowStore)
  return positionsStore.getState().byId
}
