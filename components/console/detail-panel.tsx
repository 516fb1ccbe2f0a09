import type { ReactNode } from 'react'
import { AlarmDetail } from '#components/console/alarms/alarm-detail.tsx'
import { NewAlarmForm } from '#components/console/alarms/new-alarm-form.tsx'
import { PlaceDetail } from '#components/console/places/place-detail.tsx'
import { PostDetail } from '#components/console/posts/post-detail.tsx'
import { ReportDetail } from '#components/console/reports/report-detail.tsx'
import { VehicleDetail } from '#components/console/vehicles/vehicle-detail.tsx'
import { type Selection, useView } from '#components/view/view-store.ts'

/** The right column: what is selected, or the form for a new alarm. It takes room from the map, never covers it. */
export function DetailPanel() {
  const selection = useView((view) => view.selection)
  const raising = useView((view) => view.raising)
  const isAside = useView((view) => view.formAside)
  const from = useView((view) => view.raisingFrom)
  if (!raising && !selection) return null
  return (
    <Column>
      {raising && <NewAlarmForm key={from} reportId={from} isAside={isAside} />}
      {selection && (!raising || isAside) && detailOf(selection)}
    </Column>
  )
}

function detailOf({ kind, id }: Selection): ReactNode {
  if (kind === 'alarm') return <AlarmDetail key={id} id={id} />
  if (kind === 'vehicle') return <VehicleDetail key={id} id={id} />
  if (kind === 'place') return <PlaceDetail key={id} id={id} />
  return kind === 'report' ? <ReportDetail key={id} id={id} /> : <PostDetail key={id} id={id} />
}

const Column = ({ children }: { children: ReactNode }) => (
  <div className="flex min-h-0 w-[440px] flex-col border-line border-s bg-panel max-lg:h-[46dvh] max-lg:w-auto max-lg:border-t max-xl:w-[380px]">
    {children}
  </div>
)
