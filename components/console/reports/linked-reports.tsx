import { newsIn } from '#components/reports/inbox.ts'
import { useReports } from '#components/reports/queries.ts'
import { reportTitle } from '#components/reports/report-title.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { select } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'

/** The reports linked to an alarm; each opens. */
export function LinkedReports({ alarmId }: { alarmId: string }) {
  const { t } = useWords()
  const linked = useReports().filter(({ alarm }) => alarm?.id === alarmId)
  if (linked.length === 0) return null
  return (
    <ul aria-label={t('reports.linked')} className="mt-2 flex flex-wrap gap-1.5">
      {linked.map((report) => (
        <li key={report.id} className="min-w-0">
          <button
            type="button"
            onClick={() => select({ kind: 'report', id: String(report.id) })}
            className="flex max-w-full items-center gap-1.5 rounded-full border border-edge px-[9px] min-h-8 text-meta hover:bg-raised"
          >
            <StatusIcon shape="bubble" size={12} />
            <span className="shrink-0">{t('reports.numbered', { id: report.id })}</span>
            <span className="max-w-44 truncate text-second">{reportTitle(report, t)}</span>
            {newsIn(report) > 0 && (
              <b className="shrink-0 rounded bg-enroute px-1 text-ink text-tiny leading-4 outline-1 outline-outline">
                {t('reports.news', { count: newsIn(report) })}
              </b>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
