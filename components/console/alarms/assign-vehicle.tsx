import { useState } from 'react'
import { useStore } from 'zustand'
import { assignVehicle } from '#components/alarms/alarm-verbs.ts'
import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { nowStore, useNow } from '#components/live/now.ts'
import { type Positions, positionsStore } from '#components/live/positions-store.ts'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { fixWords } from '#components/vehicles/fix-words.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { type Distant, nearestFirst } from '#components/vehicles/nearest.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { Problem, sentenceOf } from '#lib/client/problem.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Translate } from '#lib/words/translate.ts'

/** The free vehicles, the nearest first; one press sends one. */
export function AssignVehicle({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const here = new Set(alarm.vehicles?.map(({ id }) => id))
  const free = useFleet().filter(({ id, status }) => status === 'available' && !here.has(id))
  const positions = usePositionsEachSecond()
  const { location } = alarm
  const units = location
    ? nearestFirst(free, { lng: location.longitude, lat: location.latitude }, positions)
    : byName(free).map((unit) => ({ unit, metres: null }))
  const lost = units.filter(({ metres }) => metres === null).length
  return (
    <section data-assign aria-label={t('alarms.assign.region')} className="border-line border-t pt-2 pb-3">
      <h3 className="px-4 py-1 text-hint text-tiny uppercase tracking-[0.700px]">
        {t(location ? 'alarms.assign.titleNearest' : 'alarms.assign.titleByName')}
      </h3>
      {!location && <p className="px-4 pb-1 text-[13px] text-dispatched-word">{t('alarms.assign.notOnMap')}</p>}
      <ul>
        {units.map((distant) => (
          <FreeVehicle key={distant.unit.id} alarm={alarm} distant={distant} positions={positions} />
        ))}
        {location && lost > 0 && (
          <li className="px-4 py-1 text-hint text-meta">{t('alarms.assign.unplacedLast', { count: lost })}</li>
        )}
        {units.length === 0 && <li className="px-4 py-1.5 text-second">{t('alarms.assign.noneFree')}</li>}
      </ul>
    </section>
  )
}

const byName = (units: Unit[]) => units.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))

/** The order may change once a second, not with every fix. */
function usePositionsEachSecond(): Positions['byId'] {
  useStore(nowStore)
  return positionsStore.getState().byId
}

type Props = { alarm: Alarm; distant: Distant<Unit>; positions: Positions['byId'] }

function FreeVehicle({ alarm, distant: { unit, metres }, positions }: Props) {
  const words = useWords()
  const { t, format } = words
  const { age, aged } = fixWords(positions.get(unit.id), useNow(), words)
  const [key] = useState(newIdempotencyKey)
  const { mutate, isPending, error } = useAlarmAction(alarm.id, () => assignVehicle(alarm.id, unit.id, key), {
    staysHere: true,
  })
  return (
    <li className={cn('grid grid-cols-[1fr_auto_auto] items-center gap-x-3 px-4 py-1', error && 'bg-late/10')}>
      <span className="min-w-0 truncate">
        <bdi>{unit.name}</bdi>{' '}
        <span className="text-second">
          · <bdi>{unit.type}</bdi>
        </span>
      </span>
      <span className="text-meta text-second">
        {metres === null ? age : lineOf([format.distance(metres), aged], words)}
      </span>
      <Button
        size="small"
        className="h-8"
        aria-label={t(error ? 'alarms.assign.againLabel' : 'alarms.assign.label', { name: unit.name })}
        disabled={isPending}
        onClick={() => mutate()}
      >
        {t(error ? 'alarms.assign.again' : 'alarms.assign.submit')}
      </Button>
      <p role="alert" className="col-span-full text-[13px] text-late-word empty:hidden">
        {error && notSent(error, t)}
      </p>
    </li>
  )
}

/** A refusal has sent nothing. No answer at all may have: the key makes another try safe. */
const notSent = (error: Error, t: Translate): string =>
  error instanceof Problem && error.status > 0
    ? t('alarms.assign.refused', { problem: sentenceOf(error, t) })
    : t('alarms.assign.unanswered')
