import type { ReactNode } from 'react'
import { actorName } from '#components/alarms/actor-name.ts'
import { crewBar } from '#components/alarms/crew.ts'
import { useNow } from '#components/live/now.ts'
import type { Alarm } from '#lib/client/model.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { clockTime } from '#lib/time/clock-time.ts'

/** What is known about the alarm itself. */
export function OverviewTab({ alarm }: { alarm: Alarm }) {
  const { here, coming, late } = crewBar(alarm, useNow())
  const { location } = alarm
  return (
    <div className="px-4 py-3">
      {alarm.description && <p className="mb-4 whitespace-pre-wrap break-words">{alarm.description}</p>}
      <dl className="grid grid-cols-[96px_1fr] gap-x-3 gap-y-2">
        <Fact word="Raised">
          <Moment iso={alarm.createdAt} /> by {actorName(alarm.creator)}
        </Fact>
        {alarm.concludedAt && (
          <Fact word="Concluded">
            <Moment iso={alarm.concludedAt} />
          </Fact>
        )}
        <Fact word="Place">
          {location ? pointText({ lng: location.longitude, lat: location.latitude }) : 'Not on the map'}
        </Fact>
        <Fact word="Crew">{`${here} here · ${coming} coming · ${late} late`}</Fact>
        <Fact word="Vehicles">{alarm.vehicles?.map(({ name }) => name).join(', ') || 'None assigned'}</Fact>
      </dl>
    </div>
  )
}

const Fact = ({ word, children }: { word: string; children: ReactNode }) => (
  <>
    <dt className="text-second">{word}</dt>
    <dd className="break-words">{children}</dd>
  </>
)

/** The time of day; the date as well when it was not today. */
function Moment({ iso }: { iso: string }) {
  const at = new Date(iso)
  const isToday = at.toDateString() === new Date().toDateString()
  return (
    <time dateTime={iso}>
      {isToday ? clockTime(at.getTime()) : `${at.toLocaleDateString('sv-SE')} ${clockTime(at.getTime())}`}
    </time>
  )
}
