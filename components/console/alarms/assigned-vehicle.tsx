import { X } from 'lucide-react'
import { unassignVehicle } from '#components/alarms/alarm-verbs.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useNow } from '#components/live/now.ts'
import { useMay } from '#components/session/session-query.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { useTripWords } from '#components/trips/use-trip.ts'
import { Button } from '#components/ui/button.tsx'
import { fixWords } from '#components/vehicles/fix-words.ts'
import { statusOnDuty, VEHICLE_LOOK } from '#components/vehicles/fleet.ts'
import { useFix } from '#components/vehicles/use-fix.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, AlarmVehicle } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { AssignmentStatusSelect } from './assignment-status-select.tsx'

/** One vehicle on the alarm: where it has come, how fast, how old that is. */
export function AssignedVehicle({ alarm, vehicle }: { alarm: Alarm; vehicle: AlarmVehicle }) {
  const fix = useFix(vehicle.id)
  const words = useWords()
  const { aged } = fixWords(fix, useNow(), words)
  const { shape, tone } = VEHICLE_LOOK[statusOnDuty(vehicle.assignment.status)]
  const trip = useTripWords(alarm, vehicle.id)
  const isUnderWay = vehicle.assignment.status === 'en_route'
  const speed = fix?.speedKmh == null ? null : words.format.speed(fix.speedKmh)
  return (
    <li className="grid min-h-11 grid-cols-[30px_1fr_auto_auto] items-center gap-2.5 px-4 py-[5px]">
      <span className="grid place-items-center">
        <StatusIcon shape={shape} tone={tone} />
      </span>
      <span className="min-w-0">
        <span className="block truncate">
          <bdi>{vehicle.name}</bdi> · <bdi>{vehicle.type}</bdi>
        </span>
        <span className="block truncate text-meta text-second">
          {lineOf([isUnderWay ? trip : null, aged, speed], words)}
        </span>
      </span>
      <AssignmentStatusSelect alarmId={alarm.id} vehicle={vehicle} />
      <TakeOff alarm={alarm} vehicle={vehicle} />
    </li>
  )
}

function TakeOff({ alarm, vehicle }: { alarm: Alarm; vehicle: AlarmVehicle }) {
  const { t } = useWords()
  const mayTakeOff = useMay('alarms.assignments:delete')
  const { mutate, isPending } = useAlarmAction(alarm.id, () => unassignVehicle(alarm.id, vehicle.assignment.id))
  const label = t('alarms.assignment.takeOff', { name: vehicle.name, sequence: alarm.sequence })
  if (!mayTakeOff) return <span />
  return (
    <Button look="quiet" size="small" aria-label={label} title={label} disabled={isPending} onClick={() => mutate()}>
      <X size={15} aria-hidden />
    </Button>
  )
}
