import { sortCrew } from '#components/alarms/crew.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { AssignVehicle } from './assign-vehicle.tsx'
import { AssignedVehicle } from './assigned-vehicle.tsx'
import { CrewMember } from './crew-member.tsx'

/** Who and what is on this alarm, and what could be sent as well. */
export function CrewTab({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const now = useTrustedNow()
  const mayAssign = useMay('alarms.assignments:create')
  const members = sortCrew(alarm.members ?? [], now)
  const vehicles = alarm.vehicles ?? []
  return (
    <>
      <ul aria-label={t('members.crew')} className="border-line border-b py-1">
        {members.map((member) => (
          <CrewMember key={member.id} member={member} />
        ))}
        {members.length === 0 && <li className="px-4 py-2 text-second">{t('alarms.crew.nobody')}</li>}
      </ul>
      <ul aria-label={t('alarms.crew.vehicles')} className="py-1">
        {vehicles.map((vehicle) => (
          <AssignedVehicle key={vehicle.id} alarm={alarm} vehicle={vehicle} />
        ))}
        {vehicles.length === 0 && <li className="px-4 py-2 text-second">{t('alarms.crew.noVehicle')}</li>}
      </ul>
      {mayAssign && !alarm.concluded && <AssignVehicle alarm={alarm} />}
    </>
  )
}
