import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { alarmLook } from '#components/alarms/alarm-status.ts'
import { alarmQuery, useOpenAlarms } from '#components/alarms/queries.ts'
import { DetailFrame } from '#components/console/detail/detail-frame.tsx'
import { DetailNotice } from '#components/console/detail/detail-notice.tsx'
import { DangersAtAlarm } from '#components/console/places/here-at-alarm.tsx'
import { LinkedReports } from '#components/console/reports/linked-reports.tsx'
import { useNow } from '#components/live/now.ts'
import { useSession } from '#components/session/session-query.ts'
import { StatusChip } from '#components/status/status-chip.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { AlarmActions } from './alarm-actions.tsx'
import { type AlarmTab, AlarmTabs } from './alarm-tabs.tsx'
import { PlaceOf } from './correct/place-of.tsx'
import { PriorityOf, TagsOf } from './correct/tags-and-priority.tsx'
import { TitleOf } from './correct/title-and-notes.tsx'
import { MediaRow } from './media-row.tsx'

/** Everything about one alarm, open or concluded. */
export function AlarmDetail({ id }: { id: string }) {
  const { t } = useWords()
  const [tab, setTab] = useState<AlarmTab>('crew')
  const listed = useOpenAlarms().find((alarm) => alarm.id === id)
  const { data: read, error } = useQuery(alarmQuery(id))
  const alarm = newer(listed, read)
  if (!alarm) return <DetailNotice label={t('alarms.detail.name')} error={error} />
  return (
    <DetailFrame
      label={t('alarms.detail.label', { sequence: alarm.sequence })}
      line={<Facts alarm={alarm} />}
      title={<TitleOf alarm={alarm} />}
      place={<PlaceOf alarm={alarm} />}
      below={
        <>
          <div className="mt-1 flex flex-wrap items-center gap-x-4 [&>form]:w-full">
            <PriorityOf alarm={alarm} />
            <TagsOf alarm={alarm} />
          </div>
          <LinkedReports alarmId={alarm.id} />
          <MediaRow media={alarm.media ?? []} />
        </>
      }
      footer={<AlarmActions alarm={alarm} onDispatch={() => setTab('crew')} />}
    >
      <DangersAtAlarm alarm={alarm} />
      <AlarmTabs alarm={alarm} tab={tab} onTab={setTab} />
    </DetailFrame>
  )
}

const newer = (a: Alarm | undefined, b: Alarm | undefined) => (a && b ? (a.updatedAt > b.updatedAt ? a : b) : (b ?? a))

/** Who owns it, and since when; or that nobody does. */
function Ownership({ alarm: { owner, unowned } }: { alarm: Alarm }) {
  const { t, format } = useWords()
  const me = useSession()?.user.id
  if (unowned) return <b className="font-semibold text-late-word">{t('alarms.owner.nobody')}</b>
  if (!owner) return null
  return (
    <time dateTime={owner.since} title={format.clock(Date.parse(owner.since))}>
      {owner.id === me
        ? t('alarms.owner.ownedByYou')
        : t.rich('alarms.owner.ownedBy', { name: owner.name, bdi: (words) => <bdi>{words}</bdi> })}{' '}
      · {format.clock(Date.parse(owner.since))}
    </time>
  )
}

function Facts({ alarm }: { alarm: Alarm }) {
  const { t, format } = useWords()
  const { status, shape, tone } = alarmLook(alarm)
  const now = useNow()
  const since = Date.parse(alarm.createdAt)
  const until = alarm.concludedAt === null ? now : Date.parse(alarm.concludedAt)
  return (
    <>
      <span>#{alarm.sequence}</span>
      <StatusChip word={t(`alarms.status.${status}`)} shape={shape} tone={tone} />
      <Ownership alarm={alarm} />
      <span>{format.elapsed(since, alarm.concluded ? until : now)}</span>
    </>
  )
}
