import { alarmLook } from '#components/alarms/alarm-status.ts'
import { alarmTitle, whereText } from '#components/alarms/alarm-words.ts'
import { type CrewBar, crewBar } from '#components/alarms/crew.ts'
import { isUnowned, nextStep } from '#components/alarms/unowned.ts'
import { useNow } from '#components/live/now.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { initials } from '#components/ui/initials.ts'
import { Kbd } from '#components/ui/kbd.tsx'
import { LineInto, RowFrame } from '#components/ui/row-frame.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { minutesSeconds } from '#lib/time/countdown.ts'

const EDGE = { 1: 'bg-late', 2: 'bg-dispatched', 3: 'bg-edge' } as const

/** An alarm in the queue: how urgent, where it stands, for how long, and who is missing. */
export function AlarmRow({ alarm, id }: { alarm: Alarm; id: string }) {
  const { t, format } = useWords()
  const now = useNow()
  const look = alarmLook(alarm)
  const { priority, sequence } = alarm
  const bar = crewBar(alarm, endOf(alarm, useTrustedNow()))
  return (
    <RowFrame
      id={id}
      edge={alarm.concluded ? '' : isUnowned(alarm) ? 'bg-late' : EDGE[priority]}
      icon={<StatusIcon shape={look.shape} tone={look.tone} />}
      title={alarmTitle(alarm, t)}
      line={
        <>
          <LineInto
            start={
              <>
                <b className="font-semibold text-text">{t('alarms.priority.short', { priority })}</b> #{sequence} ·
                {!alarm.location && <b className="font-semibold text-dispatched-word"> {t('alarms.row.notOnMap')} ·</b>}
              </>
            }
          >
            {whereText(alarm, t)}
          </LineInto>
          <span className="sr-only"> · {t(`alarms.status.${look.status}`)}</span>
        </>
      }
      time={format.elapsed(Date.parse(alarm.createdAt), endOf(alarm, now))}
      aside={
        <>
          {isUnowned(alarm) && <WhatNext alarm={alarm} />}
          {bar.late > 0 && <LateBadge ms={bar.lateForMs} />}
          {!isUnowned(alarm) && <CrewCells bar={bar} />}
          {alarm.owner && <OwnerMark owner={alarm.owner} />}
        </>
      }
    />
  )
}

const endOf = ({ concludedAt }: Alarm, now: number) => (concludedAt === null ? now : Date.parse(concludedAt))

function LateBadge({ ms }: { ms: number }) {
  const { t } = useWords()
  return (
    <span className="rounded bg-late px-1.5 font-bold text-ink text-tiny leading-4">
      {t('alarms.row.late', { time: minutesSeconds(Math.floor(ms / 1000)) })}
    </span>
  )
}

/** What happens next while nobody owns it; and the key that owns it, while the row has the focus. */
function WhatNext({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const next = nextStep(alarm, useNow())
  return (
    <>
      <span className="font-semibold text-late-word">
        {next.step === 'officerIn' && t('alarms.owner.officerIn', { time: minutesSeconds(next.seconds) })}
        {next.step === 'officerTold' && t('alarms.owner.officerTold')}
        {next.step === 'nobody' && t('alarms.owner.nobody')}
      </span>
      <Kbd className="hidden group-focus-visible/row:flex">A</Kbd>
    </>
  )
}

function OwnerMark({ owner: { name } }: { owner: NonNullable<Alarm['owner']> }) {
  const { t } = useWords()
  return (
    <span className="grid size-[18px] place-items-center rounded-full border border-edge bg-raised font-semibold text-[9px] text-text">
      <span aria-hidden>{initials(name)}</span>
      <span className="sr-only">{t('alarms.owner.menu', { name })}</span>
    </span>
  )
}

const MOST = 8

/** One cell per person who is there, late, or on the way. */
function CrewCells({ bar: { here, coming, late } }: { bar: CrewBar }) {
  const { t } = useWords()
  const all = here + coming + late
  if (all === 0) return <span>{t('alarms.row.noAnswers')}</span>
  const cells = [
    ...Array<string>(here).fill('bg-free'),
    ...Array<string>(late).fill('bg-late'),
    ...Array<string>(coming).fill('bg-enroute'),
  ]
  return (
    <span className="flex gap-0.5">
      <span className="sr-only">{t('alarms.row.there', { here, all })}</span>
      {cells.slice(0, MOST).map((fill, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are alike and have no identity
        <i key={i} aria-hidden className={`h-[9px] w-[7px] rounded-[1.500px] outline-1 outline-outline ${fill}`} />
      ))}
      {all > MOST && (
        <span dir="ltr" className="text-tiny">
          +{all - MOST}
        </span>
      )}
    </span>
  )
}
