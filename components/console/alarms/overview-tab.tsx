import type { ReactNode } from 'react'
import { actorName } from '#components/alarms/actor-name.ts'
import { crewBar } from '#components/alarms/crew.ts'
import { HereAtAlarm } from '#components/console/places/here-at-alarm.tsx'
import { WaterAtAlarm } from '#components/console/places/water-at-alarm.tsx'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { pointText } from '#lib/geo/position-text.ts'
import type { Words } from '#lib/words/words.ts'
import { NotesOf, NumberOf } from './correct/title-and-notes.tsx'

/** What is known about the alarm itself. */
export function OverviewTab({ alarm }: { alarm: Alarm }) {
  const words = useWords()
  const { t } = words
  const { here, coming, late } = crewBar(alarm, useTrustedNow())
  const { location, concludedAt } = alarm
  return (
    <div className="px-4 py-3">
      <NotesOf alarm={alarm} />
      <dl className="grid grid-cols-[96px_1fr] gap-x-3 gap-y-2">
        <Fact word={t('alarms.overview.raised')}>
          <Raised alarm={alarm} />
        </Fact>
        {concludedAt && (
          <Fact word={t('alarms.overview.concluded')}>
            <time dateTime={concludedAt}>{momentText(concludedAt, words)}</time>
          </Fact>
        )}
        <Fact word={t('alarms.overview.place')}>
          {location ? pointText({ lng: location.longitude, lat: location.latitude }) : t('alarms.notOnMap')}
        </Fact>
        <Fact word={t('members.crew')}>{t('alarms.overview.crewCounts', { here, coming, late })}</Fact>
        <Fact word={t('vehicles.title')}>
          {alarm.vehicles?.map(({ name }) => name).join(', ') || t('alarms.overview.noVehicles')}
        </Fact>
        <Fact word={t('alarms.overview.number')}>
          <NumberOf alarm={alarm} />
        </Fact>
      </dl>
      <WaterAtAlarm alarm={alarm} />
      <HereAtAlarm alarm={alarm} />
    </div>
  )
}

const Fact = ({ word, children }: { word: string; children: ReactNode }) => (
  <>
    <dt className="text-second">{word}</dt>
    <dd className="break-words">{children}</dd>
  </>
)

/** When, and by whom. */
function Raised({ alarm: { createdAt, creator } }: { alarm: Alarm }) {
  const words = useWords()
  return words.t.rich('alarms.overview.raisedBy', {
    at: momentText(createdAt, words),
    actor: actorName(creator),
    moment: (at) => <time dateTime={createdAt}>{at}</time>,
    bdi: (name) => <bdi>{name}</bdi>,
  })
}

/** The time of day; the date as well when it was not today. */
function momentText(iso: string, { t, format }: Words): string {
  const at = new Date(iso)
  const time = format.clock(at.getTime())
  const isToday = at.toDateString() === new Date().toDateString()
  return isToday ? time : t('alarms.overview.dayAndTime', { day: format.day(at.getTime(), Date.now()), time })
}
