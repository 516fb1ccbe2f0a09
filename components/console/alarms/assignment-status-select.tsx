import { setAssignmentStatus } from '#components/alarms/alarm-verbs.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useMay } from '#components/session/session-query.ts'
import type { AlarmVehicle, AssignmentStatus } from '#lib/client/model.ts'

const STATUSES: { status: AssignmentStatus; word: string }[] = [
  { status: null, word: 'Assigned' },
  { status: 'at_station', word: 'At station' },
  { status: 'en_route', word: 'En route' },
  { status: 'on_scene', word: 'On scene' },
  { status: 'returning', word: 'Returning' },
  { status: 'unavailable', word: 'Unavailable' },
]

/** How far a vehicle has come, changed in one step. */
export function AssignmentStatusSelect({ alarmId, vehicle }: { alarmId: string; vehicle: AlarmVehicle }) {
  const { id, status } = vehicle.assignment
  const mayChange = useMay('alarms.assignments:update')
  const { mutate, isPending, variables } = useAlarmAction(alarmId, (to: AssignmentStatus) =>
    setAssignmentStatus(alarmId, id, to),
  )
  const shown = isPending ? variables : status
  return (
    <select
      aria-label={`Status of ${vehicle.name}`}
      value={shown ?? ''}
      disabled={!mayChange}
      onChange={(event) => mutate(STATUSES.find((option) => option.status === event.target.value)?.status ?? null)}
      className="h-7 rounded-md border border-edge bg-raised px-1.5 text-meta text-text disabled:opacity-60"
    >
      {STATUSES.map((option) => (
        <option key={option.word} value={option.status ?? ''}>
          {option.word}
        </option>
      ))}
    </select>
  )
}
