import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { alarmTitle, whereText } from '#components/alarms/alarm-words.ts'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { sortAlarms } from '#components/alarms/sort-alarms.ts'
import { suggestionsQuery } from '#components/reports/queries.ts'
import { linkReport } from '#components/reports/report-verbs.ts'
import { reasonWords } from '#components/reports/suggestion-words.ts'
import { useReportAction } from '#components/reports/use-report-action.ts'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { Menu, MenuGroup, MenuItem, MenuNote } from '#components/ui/menu.tsx'
import { useKeysOfOpen } from '#components/view/use-keys.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, Report } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'

/** Which open alarm a report belongs to: the likely ones with the reasons, then all others. */
export function LinkMenu({ report }: { report: Report }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const { mutate, isPending } = useReportAction((alarm: string) => linkReport(report.id, alarm))
  useKeysOfOpen({ l: () => setOpen(true) })
  const trigger = (
    <Button disabled={isPending}>
      {t('reports.link.button')} <Kbd>L</Kbd>
    </Button>
  )
  return (
    <Menu trigger={trigger} side="top" className="w-[400px] max-w-[92vw]" state={{ open, onOpenChange: setOpen }}>
      <Choices report={report} onChoose={mutate} />
    </Menu>
  )
}

/** As it is when the menu opens: alarms come and go, but not under the pointer. */
function Choices({ report, onChoose }: { report: Report; onChoose: (alarmId: string) => void }) {
  const words = useWords()
  const { t } = words
  const { data: suggestions, error, isPending } = useQuery(suggestionsQuery(report.id))
  const open = useOpenAlarms()
  const [alarms] = useState(open)
  const likely = new Set(suggestions?.map(({ alarm }) => alarm.id))
  const others = sortAlarms(alarms.filter(({ id }) => !likely.has(id)))
  if (isPending) return <MenuNote>{t('reports.link.looking')}</MenuNote>
  if (alarms.length === 0) return <MenuNote>{t('reports.link.noneOpen')}</MenuNote>
  return (
    <>
      {error && <MenuNote>{t('reports.link.noSuggestions', { problem: sentenceOf(error, t) })}</MenuNote>}
      {suggestions && suggestions.length > 0 && (
        <MenuGroup title={t('reports.link.likely')}>
          {suggestions.map(({ alarm, reasons }) => (
            <Choice key={alarm.id} alarm={alarm} line={reasonWords(reasons, words)} onChoose={onChoose} />
          ))}
        </MenuGroup>
      )}
      {others.length > 0 && (
        <MenuGroup title={t(likely.size > 0 ? 'reports.link.others' : 'reports.link.all')}>
          {others.map((alarm) => (
            <Choice key={alarm.id} alarm={alarm} line={whereText(alarm, t)} onChoose={onChoose} />
          ))}
        </MenuGroup>
      )}
    </>
  )
}

type ChoiceProps = {
  alarm: Pick<Alarm, 'id' | 'sequence' | 'title'>
  line: string
  onChoose: (alarmId: string) => void
}

function Choice({ alarm, line, onChoose }: ChoiceProps) {
  const { t } = useWords()
  return (
    <MenuItem onSelect={() => onChoose(alarm.id)}>
      <span className="grid min-w-0">
        <span className="truncate">
          <b className="font-semibold">#{alarm.sequence}</b> <bdi>{alarmTitle(alarm, t)}</bdi>
        </span>
        <span className="truncate text-meta text-second">{line}</span>
      </span>
    </MenuItem>
  )
}
