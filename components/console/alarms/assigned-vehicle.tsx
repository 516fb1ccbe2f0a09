import { X } from 'lucide-react'
import { unassignVehicle } from '#components/alarms/alarm-verbs.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useNow } from '#components/live/now.ts'
import { useMay } from '#components/session/session-query.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { Button } from '#components/ui/button.tsx'
import { fixWords } from '#components/vehicles/fix-words.ts'
import { statusOnDuty, VEHICLE_LOOK } from '#components/vehicles/fleet.ts'
import { useFix } from '#components/vehicles/use-fix.ts'
import type { Alarm, AlarmVehicle } from '#lib/client/model.ts'
import { AssignmentStatusSelect } from './assignment-status-select.tsx'

/** One vehicle on the alarm: where it has come, how fast, how old that is. */
export function AssignedVehicle({ alarm, vehicle }: { alarm: Alarm; vehicle: AlarmVehicle }) {
  const fix = useFix(vehicle.id)
  const { age, freshness } = fixWords(fix, useNow())
  const { shape, tone } = VEHICLE_LOOK[statusOnDuty(vehicle.assignment.status)]
  const speed = fix?.speedKmh == null ? '' : ` · ${Math.round(fix.speedKmh)} km/h`
  return (
    <li className="grid min-h-11 grid-cols-[30px_1fr_auto_auto] items-center gap-2.5 px-4 py-[5px]">
      <span className="grid place-items-center">
        <StatusIcon shape={shape} tone={tone} />
      </span>
      <span className="min-w-0">
        <span className="block truncate">
          {vehicle.name} · {vehicle.type}
        </span>
        <span className="block truncate text-meta text-second">
          {freshness === 'none' || freshness === 'lost' ? age : `fix ${age}`}
          {speed}
        </span>
      </span>
      <AssignmentStatusSelect alarmId={alarm.id} vehicle={vehicle} />
      <TakeOff alarm={alarm} vehicle={vehicle} />
    </li>
  )
}

function TakeOff({ alarm, vehicle }: { alarm: Alarm; vehicle: AlarmVehicle }) {
  const mayTakeOff = useMay('alarms.assignments:delete')
  const { mutate, isPending } = useAlarmAction(alarm.id, () => unassignVehicle(alarm.id, vehicle.assignment.id))
  const label = `Take ${vehicle.name} off #${alarm.sequence}`
  if (!mayTakeOff) return <span />
  return (
    <Button look="quiet" size="small" aria-label={label} title={label} disabled={isPending} onClick={() => mutate()}>
      <X size={15} aria-hidden />
    </Button>
  )
}
