import { useEffect, useState } from 'react'
import { assignVehicle } from '#components/alarms/alarm-verbs.ts'
import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useNow } from '#components/live/now.ts'
import type { Positions } from '#components/live/positions-store.ts'
import { hideWay, showWay } from '#components/trips/shown-way.ts'
import { tripSource, tripTime } from '#components/trips/trip-words.ts'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { fixWords } from '#components/vehicles/fix-words.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { Problem, sentenceOf } from '#lib/client/problem.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Translate } from '#lib/words/translate.ts'
import type { Candidate } from './soonest-first.ts'

type Props = { alarm: Alarm; candidate: Candidate; positions: Positions['byId'] }

/** One that can be sent: how soon it is there, how far it is, how old that is. Its way shows on the map while one looks at it. */
export function FreeVehicle({ alarm, candidate: { unit, metres, trip }, positions }: Props) {
  const words = useWords()
  const { t, format } = words
  const { age, aged } = fixWords(positions.get(unit.id), useNow(), words)
  const { mutate, isPending, error } = useSending(alarm, unit)
  const looks = useLooks(alarm, unit)
  const source = trip && tripSource(trip.source, words)
  return (
    <li
      className={cn(
        'grid grid-cols-[1fr_auto_auto] items-center gap-x-3 px-4 py-1 hover:bg-raised focus-within:bg-raised',
        error && 'bg-late/10',
      )}
      {...looks}
    >
      <span className="min-w-0 truncate">
        <bdi>{unit.name}</bdi>{' '}
        <span className="text-second">
          · <bdi>{unit.type}</bdi>
        </span>
      </span>
      <span className="text-end text-meta text-second">
        {trip && (
          <b className="block font-semibold text-body text-text tabular-nums">{tripTime(trip.seconds, words)}</b>
        )}
        {metres === null ? age : lineOf([format.distance(metres), source, aged], words)}
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

function useSending(alarm: Alarm, unit: Unit) {
  const [key] = useState(newIdempotencyKey)
  return useAlarmAction(alarm.id, () => assignVehicle(alarm.id, unit.id, key), { staysHere: true })
}

/** Pointer or focus on the row shows its way; nothing is left of it when the row goes. */
function useLooks({ id: alarm }: Alarm, { id: vehicle }: Unit) {
  useEffect(() => () => hideWay(vehicle), [vehicle])
  const [show, hide] = [() => showWay(alarm, vehicle), () => hideWay(vehicle)]
  return { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide }
}

/** A refusal has sent nothing. No answer at all may have: the key makes another try safe. */
const notSent = (error: Error, t: Translate): string =>
  error instanceof Problem && error.status > 0
    ? t('alarms.assign.refused', { problem: sentenceOf(error, t) })
    : t('alarms.assign.unanswered')
