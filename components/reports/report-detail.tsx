import { DetailFrame } from '#components/detail/detail-frame.tsx'
import { DetailNotice } from '#components/detail/detail-notice.tsx'
import { useNow } from '#components/live/now.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { elapsed } from '#lib/time/elapsed.ts'
import { useOpenReports } from './queries.ts'

/** A citizen's report as it came in. */
export function ReportDetail({ id }: { id: string }) {
  const report = useOpenReports().find((r) => String(r.id) === id)
  const now = useNow()
  if (!report) return <DetailNotice label="Report" error={new Error('this report is no longer open.')} />
  const { location } = report
  return (
    <DetailFrame
      label={`Report ${report.id}`}
      line={
        <>
          <span>Citizen’s report {report.id}</span>
          <span>{report.status}</span>
          <span>{elapsed(Date.parse(report.createdAt), now)} ago</span>
        </>
      }
      title={report.category}
      place={location ? pointText({ lng: location.longitude, lat: location.latitude }) : 'No place given'}
    >
      <p className="min-h-0 flex-1 overflow-y-auto whitespace-pre-wrap break-words px-4 py-3">
        {report.description ?? 'Nothing was written.'}
      </p>
    </DetailFrame>
  )
}
