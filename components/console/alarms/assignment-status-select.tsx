import { setAssignmentStatus } from '#components/alarms/alarm-verbs.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { AlarmVehicle, AssignmentStatus } from '#lib/client/model.ts'

const STATUSES: AssignmentStatus[] = [null, 'at_station', 'en_route', 'on_scene', 'returning', 'unavailable']

/** How far a vehicle has come, changed in one step. */
export function AssignmentStatusSelect({ alarmId, vehicle }: { alarmId: string; vehicle: AlarmVehicle }) {
  const { t } = useWords()
  const { id, status } = vehicle.assignment
  const mayChange = useMay('alarms.assignments:update')
  const { mutate, isPending, variables } = useAlarmAction(alarmId, (to: AssignmentStatus) =>
    setAssignmentStatus(alarmId, id, to),
  )
  const shown = isPending ? variables : status
  return (
    <select
      aria-label={t('alarms.assignment.statusOf', { name: vehicle.name })}
      value={shown ?? ''}
      disabled={!mayChange}
      onChange={(event) => mutate(STATUSES.find((option) => option === event.target.value) ?? null)}
      className="h-8 rounded-md border border-edge bg-raised px-1.5 text-meta text-text disabled:opacity-60"
    >
      {STATUSES.map((option) => (
        <option key={option} value={option ?? ''}>
          {t(`alarms.assignment.status.${option ?? 'assigned'}`)}
        </option>
      ))}
    </select>
  )
}
