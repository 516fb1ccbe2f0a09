import { useNow } from '#components/live/now.ts'
import { RowFrame } from '#components/queue/row-frame.tsx'
import { StatusIcon } from '#components/status/status-icon.tsx'
import type { Report } from '#lib/client/model.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { elapsed } from '#lib/time/elapsed.ts'
import { reportTitle } from './report-title.ts'

/** A citizen's report in the queue. */
export function ReportRow({ report, id }: { report: Report; id: string }) {
  const now = useNow()
  const { location } = report
  const where = location ? pointText({ lng: location.longitude, lat: location.latitude }) : 'no place'
  return (
    <RowFrame
      id={id}
      icon={<StatusIcon shape="bubble" />}
      title={reportTitle(report)}
      line={`Citizen · ${report.category} · ${where}`}
      time={elapsed(Date.parse(report.createdAt), now)}
      aside={report.status}
    />
  )
}
