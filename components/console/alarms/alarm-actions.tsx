import { MoreHorizontal } from 'lucide-react'
import { useRef, useState } from 'react'
import { setConcluded } from '#components/alarms/alarm-verbs.ts'
import { alarmTitle } from '#components/alarms/alarm-words.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Confirm } from '#components/ui/confirm.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { useKeysOfOpen } from '#components/view/use-keys.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { OwnButton } from './own-button.tsx'
import { OwnerMenu } from './owner-menu.tsx'

/** What can be done with the alarm. Concluding hides behind "More" and asks. */
export function AlarmActions({ alarm, onDispatch }: { alarm: Alarm; onDispatch: () => void }) {
  const { t } = useWords()
  const mayUpdate = useMay('alarms:update')
  const { mutate, isPending } = useAlarmAction(alarm.id, (concluded: boolean) => setConcluded(alarm.id, concluded))
  if (alarm.concluded)
    return (
      <Button look="primary" disabled={isPending || !mayUpdate} onClick={() => mutate(false)}>
        {t('alarms.actions.resume', { sequence: alarm.sequence })}
      </Button>
    )
  return (
    <>
      {!alarm.owner && <OwnButton alarm={alarm} />}
      <Dispatch alarm={alarm} onDispatch={onDispatch} />
      {alarm.owner && <OwnerMenu alarm={alarm} owner={alarm.owner} />}
      {mayUpdate && <More alarm={alarm} onConclude={() => mutate(true)} />}
    </>
  )
}

function Dispatch({ alarm, onDispatch }: { alarm: Alarm; onDispatch: () => void }) {
  const { t } = useWords()
  const mayAssign = useMay('alarms.assignments:create')
  const open = () => {
    onDispatch()
    // After the tab is drawn: the nearest free vehicle is one more press away.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-assign] button')?.focus())
  }
  useKeysOfOpen(mayAssign ? { d: open } : {})
  if (!mayAssign) return null
  return (
    <Button look={alarm.owner ? 'primary' : 'plain'} onClick={open}>
      {t('alarms.actions.dispatch', { sequence: alarm.sequence })} <Kbd>D</Kbd>
    </Button>
  )
}

function More({ alarm, onConclude }: { alarm: Alarm; onConclude: () => void }) {
  const { t } = useWords()
  const { sequence } = alarm
  const [asking, setAsking] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  const trigger = (
    <Button ref={more} className="ms-auto">
      <MoreHorizontal size={16} aria-hidden /> {t('alarms.actions.more')}
    </Button>
  )
  return (
    <>
      <Menu trigger={trigger} side="top">
        <MenuItem onSelect={() => setAsking(true)}>{t('alarms.actions.conclude', { sequence })}</MenuItem>
      </Menu>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={t('alarms.conclude.title', { sequence })}
        text={t.rich('alarms.conclude.text', { title: alarmTitle(alarm, t), bdi: (words) => <bdi>{words}</bdi> })}
        action={t('alarms.conclude.action')}
        onConfirm={onConclude}
        focusAfter={() => more.current?.focus()}
      />
    </>
  )
}
