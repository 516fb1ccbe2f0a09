import { useQuery } from '@tanstack/react-query'
import { DetailFrame } from '#components/console/detail/detail-frame.tsx'
import { DetailNotice } from '#components/console/detail/detail-notice.tsx'
import { useNow } from '#components/live/now.ts'
import { chatQuery, reportQuery, useReports } from '#components/reports/queries.ts'
import { placeText, statusText } from '#components/reports/report-words.ts'
import { useCategoryName } from '#components/reports/use-category-name.ts'
import { useMarkRead } from '#components/reports/use-mark-read.ts'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { ReportDetail as Detail } from '#lib/client/model.ts'
import { Chat } from './chat.tsx'
import { Composer } from './composer.tsx'
import { ReportActions } from './report-actions.tsx'
import { ReportFacts } from './report-facts.tsx'

/** A citizen's report: who and where, the chat with them, and what to do about it. */
export function ReportDetail({ id }: { id: string }) {
  const { t } = useWords()
  const number = Number(id)
  const listed = useReports().find((report) => report.id === number)
  const { data: read, error } = useQuery(reportQuery(number))
  // What the list knows shows at once; who reported follows.
  const report = read ?? (listed && { ...listed, reporter: null, publicUrl: null })
  return report ? <Opened report={report} /> : <DetailNotice label={t('reports.label')} error={error} />
}

function Opened({ report }: { report: Detail }) {
  const { t } = useWords()
  const { data: messages } = useQuery(chatQuery(report.id))
  const mayUpdate = useMay('reports:update')
  useMarkRead(report, messages && (messages.at(-1)?.id ?? 0))
  return (
    <DetailFrame
      label={t('reports.numbered', { id: report.id })}
      line={<Line report={report} />}
      title={useCategoryName(report)}
      place={placeText(report, t)}
      below={<ReportFacts report={report} />}
      footer={mayUpdate && <ReportActions report={report} />}
    >
      <Chat report={report} messages={messages} />
      {mayUpdate && <Composer report={report} />}
    </DetailFrame>
  )
}

function Line({ report }: { report: Detail }) {
  const { t, format } = useWords()
  const now = useNow()
  return (
    <>
      <span>{t('reports.fromCitizen', { id: report.id })}</span>
      <span>{statusText(report, t)}</span>
      <span>{t('shared.ago', { time: format.elapsed(Date.parse(report.createdAt), now) })}</span>
    </>
  )
}
