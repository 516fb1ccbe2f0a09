import { useState } from 'react'
import { assignVehicle } from '#components/alarms/alarm-verbs.ts'
import { alarmTitle, whereText } from '#components/alarms/alarm-words.ts'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import { sortAlarms } from '#components/alarms/sort-alarms.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import type { Unit } from '#components/vehicles/fleet.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'

/** To which open alarm a free vehicle goes: the most urgent first. */
export function SendMenu({ unit }: { unit: Unit }) {
  const { t } = useWords()
  const mayAssign = useMay('alarms.assignments:create')
  const alarms = sortAlarms(useOpenAlarms())
  if (!mayAssign || unit.status !== 'available' || alarms.length === 0) return null
  return (
    <Menu trigger={<Button look="primary">{t('vehicles.detail.send')}</Button>} side="top" align="start">
      {alarms.map((alarm) => (
        <Choice key={alarm.id} alarm={alarm} unit={unit} />
      ))}
    </Menu>
  )
}

function Choice({ alarm, unit }: { alarm: Alarm; unit: Unit }) {
  const { t } = useWords()
  const [key] = useState(newIdempotencyKey)
  const { mutate } = useAlarmAction(alarm.id, () => assignVehicle(alarm.id, unit.id, key))
  return (
    <MenuItem onSelect={() => mutate()}>
      <span className="grid min-w-0">
        <span className="truncate">
          <b className="font-semibold">
            {t('alarms.priority.short', { priority: alarm.priority })} #{alarm.sequence}
          </b>{' '}
          <bdi>{alarmTitle(alarm, t)}</bdi>
        </span>
        <span className="truncate text-meta text-second">{whereText(alarm, t)}</span>
      </span>
    </MenuItem>
  )
}
