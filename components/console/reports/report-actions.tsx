import { changeReport, unlinkReport } from '#components/reports/report-verbs.ts'
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

/** Asks nothing: that it is undone is offered at once. */
function Unlink({ id, alarm }: { id: number; alarm: NonNullable<Report['alarm']> }) {
  const { t } = useWords()
  const unlink = useReportAction(() => unlinkReport(id), alarm.id)
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
