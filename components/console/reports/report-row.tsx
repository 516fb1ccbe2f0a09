import { useNow } from '#components/live/now.ts'
import { newsIn } from '#components/reports/inbox.ts'
import { useReports } from '#components/reports/queries.ts'
import { reportTitle } from '#components/reports/report-title.ts'
import { rowLine, statusText } from '#components/reports/report-words.ts'
import { useCallerFix } from '#components/reports/use-caller-fix.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { RowFrame } from '#components/ui/row-frame.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Report } from '#lib/client/model.ts'

/** A citizen's report in the queue: what they say, where, and what nobody has read yet. */
export function ReportRow({ report: listed, id }: { report: Report; id: string }) {
  const words = useWords()
  const now = useNow()
  // A row that only keeps its place because the pointer is over it no longer comes with news.
  const report = useReports().find((one) => one.id === listed.id) ?? listed
  const fix = useCallerFix(report)
  return (
    <RowFrame
      id={id}
      icon={<StatusIcon shape="bubble" />}
      title={reportTitle(report, words.t)}
      line={rowLine(report, fix?.accuracyM, words)}
      time={words.format.elapsed(Date.parse(report.createdAt), now)}
      aside={<Aside report={report} />}
    />
  )
}

function Aside({ report }: { report: Report }) {
  const { t } = useWords()
  const news = newsIn(report)
  return (
    <>
      {news > 0 && (
        <span className="rounded bg-enroute px-1.5 font-bold text-ink text-tiny leading-4 outline-1 outline-outline">
          {t('reports.news', { count: news })}
        </span>
      )}
      {report.alarm ? <span>#{report.alarm.sequence}</span> : news === 0 && <span>{statusText(report, t)}</span>}
    </>
  )
}
