import { toast } from 'sonner'
import { changeReport, linkReport, unlinkReport } from '#components/reports/report-verbs.ts'
import { useReportAction } from '#components/reports/use-report-action.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { useKeysOfOpen } from '#components/view/use-keys.ts'
import { raiseFrom } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Report } from '#lib/client/model.ts'
import { CloseMenu } from './close-menu.tsx'
import { LinkMenu } from './link-menu.tsx'

/** What a dispatcher can decide about a report. It never raises an alarm by itself. */
export function ReportActions({ report }: { report: Report }) {
  if (report.status === 'closed')
    return (
      <>
        <OpenAgain id={report.id} />
        {report.alarm && <Unlink id={report.id} alarm={report.alarm} />}
      </>
    )
  return (
    <>
      {report.alarm ? (
        <Unlink id={report.id} alarm={report.alarm} />
      ) : (
        <>
          <Raise id={report.id} />
          <LinkMenu report={report} />
        </>
      )}
      <CloseMenu id={report.id} />
    </>
  )
}

function Raise({ id }: { id: number }) {
  const { t } = useWords()
  const mayRaise = useMay('alarms:create')
  const raise = () => raiseFrom(id)
  useKeysOfOpen(mayRaise ? { r: raise } : {})
  if (!mayRaise) return null
  return (
    <Button look="primary" onClick={raise}>
      {t('reports.action.raise')} <Kbd>R</Kbd>
    </Button>
  )
}

/** As long as somebody who pressed a wrong key needs to see it. */
const UNDO_MS = 20_000

/** Asks nothing: linking again is the way back, and it is offered at once. */
function Unlink({ id, alarm }: { id: number; alarm: NonNullable<Report['alarm']> }) {
  const { t } = useWords()
  const link = useReportAction(() => linkReport(id, alarm.id), alarm.id)
  const unlink = useReportAction(async () => {
    const report = await unlinkReport(id)
    // Said here: once the report is shown without its alarm, this button is gone.
    toast(t('reports.action.unlinked', { id, sequence: alarm.sequence }), {
      action: { label: t('reports.action.linkAgain'), onClick: () => link.mutate() },
      duration: UNDO_MS,
      closeButton: true,
    })
    return report
  }, alarm.id)
  const act = () => unlink.mutate()
  useKeysOfOpen(unlink.isPending ? {} : { u: act })
  return (
    <Button disabled={unlink.isPending} onClick={act}>
      {t('reports.action.unlink', { sequence: alarm.sequence })} <Kbd>U</Kbd>
    </Button>
  )
}

function OpenAgain({ id }: { id: number }) {
  const { t } = useWords()
  const { mutate, isPending } = useReportAction(() => changeReport(id, { status: 'open' }))
  const act = () => mutate()
  useKeysOfOpen(isPending ? {} : { o: act })
  return (
    <Button look="primary" disabled={isPending} onClick={act}>
      {t('reports.action.openAgain')} <Kbd>O</Kbd>
    </Button>
  )
}
