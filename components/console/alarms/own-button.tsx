import { ownAlarm } from '#components/alarms/owner-verbs.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { useKeysOfOpen } from '#components/view/use-keys.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'

/** "Own #419": it rings nowhere any more. */
export function OwnButton({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const mayUpdate = useMay('alarms:update')
  const { mutate, isPending } = useAlarmAction(alarm.id, () => ownAlarm(alarm.id))
  const own = () => void (isPending || mutate())
  useKeysOfOpen(mayUpdate ? { a: own } : {})
  if (!mayUpdate) return null
  return (
    <Button look={alarm.priority === 1 ? 'danger' : 'primary'} disabled={isPending} onClick={own}>
      {t('alarms.owner.own', { sequence: alarm.sequence })} <Kbd>A</Kbd>
    </Button>
  )
}
