import type { ReactNode } from 'react'
import { alarmTitle } from '#components/alarms/alarm-words.ts'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { AssignmentStatusSelect } from '#components/console/alarms/assignment-status-select.tsx'
import { DetailFrame } from '#components/console/detail/detail-frame.tsx'
import { DetailNotice } from '#components/console/detail/detail-notice.tsx'
import { useNow } from '#components/live/now.ts'
import { StatusChip } from '#components/status/status-chip.tsx'
import { Button } from '#components/ui/button.tsx'
import { fixWords } from '#components/vehicles/fix-words.ts'
import { VEHICLE_LOOK } from '#components/vehicles/fleet.ts'
import { useFix } from '#components/vehicles/use-fix.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { showOnMap } from '#components/view/show-on-map.ts'
import { select } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { Problem } from '#lib/client/problem.ts'
import { ReachSwitch } from './reach-switch.tsx'
import { SendMenu } from './send-menu.tsx'
import { Tablets } from './tablets.tsx'

const GONE = new Problem(0, { key: 'vehicles.detail.gone' })

/** One vehicle: what it is doing, where it is, and how old that is. */
export function VehicleDetail({ id }: { id: string }) {
  const words = useWords()
  const { t } = words
  const unit = useFleet().find((vehicle) => vehicle.id === id)
  const alarm = useOpenAlarms().find((open) => open.id === unit?.alarm?.id)
  const onAlarm = alarm?.vehicles?.find((vehicle) => vehicle.id === id)
  const fix = useFix(id)
  const { age, position } = fixWords(fix, useNow(), words)
  if (!unit) return <DetailNotice label={t('vehicles.detail.name')} error={GONE} />
  return (
    <DetailFrame
      label={t('vehicles.detail.label', { name: unit.name })}
      line={
        <>
          <StatusChip word={t(`vehicles.status.${unit.status}`)} {...VEHICLE_LOOK[unit.status]} />
          <span>{unit.type}</span>
        </>
      }
      title={unit.name}
      place={position}
      footer={
        <>
          {alarm && (
            <Button look="primary" onClick={() => select({ kind: 'alarm', id: alarm.id })}>
              {t('vehicles.detail.openAlarm', { sequence: alarm.sequence })}
            </Button>
          )}
          <SendMenu unit={unit} />
          {fix && <Button onClick={() => showOnMap(fix)}>{t('vehicles.detail.showOnMap')}</Button>}
        </>
      }
    >
      <div className="min-h-0 flex-1 overflow-y-auto">
        <dl className="grid grid-cols-[96px_1fr] content-start gap-x-3 gap-y-2 px-4 py-3">
          <Fact word={t('vehicles.detail.alarm')}>
            {alarm ? `#${alarm.sequence} ${alarmTitle(alarm, t)}` : t('vehicles.detail.noAlarm')}
          </Fact>
          {alarm && onAlarm && (
            <Fact word={t('vehicles.detail.status')}>
              <AssignmentStatusSelect alarmId={alarm.id} vehicle={onAlarm} />
            </Fact>
          )}
          <Fact word={t('vehicles.detail.lastFix')}>{fix ? age : t('vehicles.detail.noFix')}</Fact>
        </dl>
        <ReachSwitch key={`reach ${unit.id}`} vehicle={unit.id} />
        <Tablets key={unit.id} vehicle={unit} />
      </div>
    </DetailFrame>
  )
}

const Fact = ({ word, children }: { word: string; children: ReactNode }) => (
  <>
    <dt className="text-second">{word}</dt>
    <dd className="break-words">{children}</dd>
  </>
)
