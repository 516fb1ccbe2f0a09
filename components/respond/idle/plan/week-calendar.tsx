import { useNow } from '#components/live/now.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { STATUS_LOOK } from '#components/strength/status-look.ts'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import { type DayPart, type Picked, pick, slotsOf, type WeekDay, weekOf } from '#lib/availability/week.ts'
import type { Availability } from '#lib/contracts/team/availability.ts'

const DAYS = 7
/** Three hours each: as high as a thumb. */
const SLOTS = 8
const LOOK = {
  available: 'border-free-word bg-free/30',
  busy: 'border-dispatched-word bg-dispatched/30',
  away: 'border-second bg-[repeating-linear-gradient(135deg,var(--color-edge)_0_2px,transparent_2px_7px)]',
} as const

type Props = { stretches: Availability['coming']; picked: Picked | null; onPick: (picked: Picked | null) => void }

/** Seven days and their hours by this device's clock: what I said or planned, and a time to plan picked by a touch. */
export function WeekCalendar({ stretches, picked, onPick }: Props) {
  const { t } = useWords()
  const now = useNow()
  const bounds = daysFrom(now)
  const holds = stretches.map(({ from, to, status }) => ({ from: Date.parse(from), to: Date.parse(to), status }))
  const week = weekOf(holds, bounds)
  return (
    <section aria-label={t('respond.plan.week')} className="pb-3">
      <h3 className="font-bold text-[17px]">{t('respond.plan.week')}</h3>
      <p aria-hidden className="pb-2 text-[15px] text-second">
        {t('respond.plan.weekHint')}
      </p>
      <div aria-hidden className="grid grid-cols-[2.75rem_repeat(7,minmax(0,1fr))]">
        <Hours day={week[0]} />
        {week.map((day) => (
          <Day key={day.from} day={day} picked={picked} onPick={(slot) => onPick(pick(picked, slot))} />
        ))}
      </div>
      <ul className="sr-only">
        {week.map((day) => (
          <DayLine key={day.from} day={day} now={now} />
        ))}
      </ul>
    </section>
  )
}

/** Midnights of this device's clock, from today's on. */
function daysFrom(now: number): number[] {
  const today = new Date(now)
  const at = (day: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + day).getTime()
  return Array.from({ length: DAYS + 1 }, (_, day) => at(day))
}

function Hours({ day }: { day: WeekDay | undefined }) {
  const { format } = useWords()
  return (
    <div className="pt-12 text-[13px] text-second tabular-nums">
      {day &&
        slotsOf(day, SLOTS).map(({ from }) => (
          <div key={from} className="h-12 -translate-y-2">
            {format.hour(from)}
          </div>
        ))}
    </div>
  )
}

type DayProps = { day: WeekDay; picked: Picked | null; onPick: (slot: Picked) => void }

function Day({ day, picked, onPick }: DayProps) {
  const isPicked = (slot: Picked) => picked !== null && slot.from >= picked.from && slot.to <= picked.to
  return (
    <div className="border-line border-s">
      <DayName at={day.from} />
      <div className="relative">
        {slotsOf(day, SLOTS).map((slot) => (
          <button
            key={slot.from}
            type="button"
            tabIndex={-1}
            className={cn(
              'block h-12 w-full border-line border-t',
              isPicked(slot) && 'bg-text/25 ring-2 ring-text ring-inset',
            )}
            onClick={() => onPick(slot)}
          />
        ))}
        {day.parts.map((part) => (
          <Part key={part.from} part={part} />
        ))}
      </div>
    </div>
  )
}

const percent = (share: number) => `${share * 100}%`

function Part({ part: { status, start, length } }: { part: DayPart }) {
  return (
    <i
      className={cn(
        'pointer-events-none absolute inset-x-0.5 grid place-items-start overflow-hidden rounded-[4px] border-2 p-0.5',
        LOOK[status],
      )}
      style={{ top: percent(start), height: percent(length) }}
    >
      <StatusIcon {...STATUS_LOOK[status]} size={14} />
    </i>
  )
}

function DayName({ at }: { at: number }) {
  const { format } = useWords()
  return (
    <p className="h-12 text-center text-[14px] leading-5">
      <b className="block">{format.weekday(new Date(at).getDay() || DAYS)}</b>
      <span className="text-second">{format.number(new Date(at).getDate())}</span>
    </p>
  )
}

/** The same as a line, for who does not see it. */
function DayLine({ day: { from, parts }, now }: { day: WeekDay; now: number }) {
  const { t, format } = useWords()
  const said = parts.map(({ status, from: begin, to }) => {
    const span = t('respond.plan.span', { from: format.hour(begin), to: format.hour(to) })
    return `${t(`respond.availability.status.${status}`)} ${span}`
  })
  return (
    <li>
      {format.day(from, now)}: {said.join(', ') || t('respond.plan.nothing')}
    </li>
  )
}
