import type { Alarm } from '#lib/client/model.ts'
import { AlarmFrame } from '../../alarm/alarm-frame.tsx'
import { AlarmTiles } from '../../alarm/alarm-tiles.tsx'
import { Doings } from '../../alarm/doings.tsx'
import { StatusPanel } from '../../alarm/status-panel.tsx'
import { WaitingLine } from '../../alarm/waiting-line.tsx'
import { WhoComes } from '../../alarm/who-comes.tsx'
import { WithAlarm } from '../../alarm/with-alarm.tsx'
import { DrivingSwitch } from '../driving/driving-switch.tsx'
import { KeptLine } from '../driving/kept-line.tsx'

/** One alarm as the vehicle's crew needs it: the vehicle's status under the thumb. */
export const VehicleAlarm = ({ id, vehicle }: { id: string; vehicle: string }) => (
  <WithAlarm id={id}>{(alarm, readAt) => <Shown alarm={alarm} readAt={readAt} vehicle={vehicle} />}</WithAlarm>
)

function Shown({ alarm, readAt, vehicle }: { alarm: Alarm; readAt: number; vehicle: string }) {
  const own = alarm.vehicles?.find(({ id }) => id === vehicle)
  const foot = own && (
    <StatusPanel alarm={alarm} vehicle={own}>
      <KeptLine />
      <DrivingSwitch />
    </StatusPanel>
  )
  return (
    <AlarmFrame alarm={alarm} readAt={readAt} foot={foot}>
      <AlarmTiles alarm={alarm} own={null} vehicle={own ?? null} />
      <WaitingLine alarm={alarm.id} />
      <Doings alarm={alarm} me={{ kind: 'vehicle', id: vehicle }} mayShow={own !== undefined} />
      <WhoComes alarm={alarm} member={null} />
    </AlarmFrame>
  )
}
