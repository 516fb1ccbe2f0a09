import { useState } from 'react'
import { changeReport } from '#components/reports/report-verbs.ts'
import { CLOSE_REASONS, type CloseReason } from '#components/reports/report-words.ts'
import { useReportAction } from '#components/reports/use-report-action.ts'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { Menu, MenuItem, MenuNote } from '#components/ui/menu.tsx'
import { useKeysOfOpen } from '#components/view/use-keys.ts'
import { useWords } from '#components/words/words-context.ts'

/** Closes a report; why is asked in plain words. It can be opened again. */
export function CloseMenu({ id }: { id: number }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const { mutate, isPending } = useReportAction((reason: CloseReason) => changeReport(id, { status: 'closed', reason }))
  useKeysOfOpen({ c: () => setOpen(true) })
  const trigger = (
    <Button className="ms-auto" disabled={isPending}>
      {t('reports.close.button')} <Kbd>C</Kbd>
    </Button>
  )
  return (
    <Menu trigger={trigger} side="top" className="w-64" state={{ open, onOpenChange: setOpen }}>
      <MenuNote>{t('reports.close.note')}</MenuNote>
      {CLOSE_REASONS.map((reason) => (
        <MenuItem key={reason} onSelect={() => mutate(reason)}>
          {t(`reports.close.reason.${reason}`)}
        </MenuItem>
      ))}
    </Menu>
  )
}
