import { AlertDialog } from 'radix-ui'
import { useState } from 'react'
import { ownAlarm } from '#components/alarms/owner-verbs.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'

type Props = {
  alarm: Alarm
  owner: NonNullable<Alarm['owner']>
  open: boolean
  onOpenChange: (open: boolean) => void
  focusAfter: () => void
}

const LONGEST = 200

/** Takes an alarm from who owns it, and asks why: whoever reads the log must not have to guess. */
export function TakeOver({ alarm, owner, open, onOpenChange, focusAfter }: Props) {
  const { t } = useWords()
  const { sequence } = alarm
  const [reason, setReason] = useState('')
  const { mutate, isPending } = useAlarmAction(alarm.id, (why: string) => ownAlarm(alarm.id, 'me', why))
  const take = () => {
    mutate(reason.trim())
    setReason('')
    onOpenChange(false)
  }
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <AlertDialog.Content
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            focusAfter()
          }}
          className="fixed inset-x-0 top-1/3 z-50 mx-auto w-[420px] max-w-[92vw] rounded-md border border-edge bg-panel p-5"
        >
          <AlertDialog.Title className="font-semibold text-[16px]">
            {t('alarms.owner.takeTitle', { sequence })}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-second">
            {t.rich('alarms.owner.takeText', { name: owner.name, bdi: (words) => <bdi>{words}</bdi> })}
          </AlertDialog.Description>
          <form
            className="mt-4 flex flex-col gap-5"
            onSubmit={(event) => {
              event.preventDefault()
              if (reason.trim() !== '') take()
            }}
          >
            <Field
              label={t('alarms.owner.reason')}
              value={reason}
              maxLength={LONGEST}
              onChange={({ target }) => setReason(target.value)}
            />
            <div className="flex justify-end gap-2">
              <AlertDialog.Cancel asChild>
                <Button look="quiet">{t('shared.cancel')}</Button>
              </AlertDialog.Cancel>
              <Button type="submit" look="primary" disabled={isPending || reason.trim() === ''}>
                {t('alarms.owner.takeAction')}
              </Button>
            </div>
          </form>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
