import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { cn } from '#components/ui/cn.ts'
import { statusOnDuty, VEHICLE_LOOK } from '#components/vehicles/fleet.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, AlarmVehicle } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { DutyStatus } from '../outbox/respond-item.ts'
import { outboxStore, post } from '../outbox/respond-outbox.ts'
import { type VehicleNow, vehicleNow } from '../outbox/vehicle-now.ts'
import { BigButton } from '../ui/big-button.tsx'
import { PANEL } from './panel-look.ts'

/** In the order they usually follow each other. */
const KEYS = [
  { status: 'en_route', fill: 'enroute' },
  { status: 'on_scene', fill: 'scene' },
  { status: 'returning', fill: 'transport' },
  { status: 'at_station', fill: 'dispatched' },
  { status: 'unavailable', fill: 'plain' },
] as const

const LAST = KEYS.at(-1)?.status

type Props = {
  alarm: Alarm
  vehicle: AlarmVehicle
  /** What stands beside the vehicle's own line. */
  line?: ReactNode
  /** The sixth key. */
  last?: ReactNode
  children?: ReactNode
}

/** How far a vehicle has come, said with one thumb: the present status is filled, dashed while it waits to be sent. */
export function StatusPanel({ alarm, vehicle, line, last, children }: Props) {
  const { t } = useWords()
  const { items } = useStore(outboxStore)
  const now = vehicleNow(vehicle.assignment, items)
  if (alarm.concluded) return null
  const say = (status: DutyStatus) => {
    if (status !== now.status) void post({ kind: 'status', alarm: alarm.id, assignment: vehicle.assignment.id, status })
  }
  return (
    <section aria-label={t('alarms.assignment.statusOf', { name: vehicle.name })} className={PANEL}>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <NowLine name={vehicle.name} now={now} />
        {line}
      </div>
      <div className="grid grid-cols-3 gap-2 sm:gap-2.5">
        {KEYS.map(({ status, fill }) => (
          <Key key={status} status={status} fill={fill} now={now} onSay={say} isWide={!last && status === LAST} />
        ))}
        {last}
      </div>
      {children}
    </section>
  )
}

function NowLine({ name, now: { status, isQueued } }: { name: string; now: VehicleNow }) {
  const words = useWords()
  const { t } = words
  const said = t(`alarms.assignment.status.${status ?? 'assigned'}`)
  return (
    <p role="status" className="font-semibold text-[16px]">
      {lineOf([name, said, isQueued ? t('respond.answer.queued') : null], words)}
    </p>
  )
}

type KeyProps = {
  status: DutyStatus
  fill: (typeof KEYS)[number]['fill']
  now: VehicleNow
  onSay: (status: DutyStatus) => void
  /** Takes the place of the sixth, too. */
  isWide: boolean
}

function Key({ status, fill, now, onSay, isWide }: KeyProps) {
  const { t } = useWords()
  const { shape, tone } = VEHICLE_LOOK[statusOnDuty(status)]
  const isNow = status === now.status
  const isInk = isNow && shape !== 'ring' // on its own colour its shape would not be seen
  return (
    <BigButton
      fill={fill}
      chosen={isNow}
      className={cn(
        'px-1 py-2 text-[15px] sm:text-[17px]',
        isWide && 'col-span-2',
        isNow && now.isQueued && 'border-dashed',
      )}
      onClick={() => onSay(status)}
    >
      <span className={`flex flex-wrap items-center justify-center gap-x-1.5 ${isInk ? '[&>svg]:fill-ink' : ''}`}>
        <StatusIcon shape={shape} tone={tone} />
        {t(`alarms.assignment.status.${status}`)}
      </span>
    </BigButton>
  )
}
