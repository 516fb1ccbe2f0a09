import { Check } from 'lucide-react'
import { alarmTitle, whereText } from '#components/alarms/alarm-words.ts'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { goTo } from '../use-path.ts'

const EDGE = { 1: 'border-s-late', 2: 'border-s-dispatched', 3: 'border-s-enroute-word' } as const

/** `noteOf`: what whoever looks has to do with it. */
type Props = { alarms: readonly Alarm[]; noteOf: (alarm: Alarm) => string }

/** Alarms that are on, the newest first, each opened by a touch; else that nothing is on. */
export function OpenAlarms({ alarms, noteOf }: Props) {
  const { t } = useWords()
  if (alarms.length === 0)
    return (
      <h1 className="flex items-center gap-3 py-1 font-bold text-[26px]">
        <Check size={28} aria-hidden className="text-free-word" />
        {t('respond.idle.nothingOn')}
      </h1>
    )
  return (
    <section aria-label={t('respond.idle.on')} className="grid gap-2.5">
      <h1 className="font-bold text-[26px]">{t('respond.idle.on')}</h1>
      {alarms
        .toSorted((a, b) => b.sequence - a.sequence)
        .map((alarm) => (
          <Row key={alarm.id} alarm={alarm} note={noteOf(alarm)} />
        ))}
    </section>
  )
}

function Row({ alarm, note }: { alarm: Alarm; note: string }) {
  const { t, format } = useWords()
  const now = useNow()
  return (
    <button
      type="button"
      onClick={() => goTo(alarm.id)}
      className={`grid min-h-20 grid-cols-[1fr_auto] gap-x-3 rounded-[10px] border border-edge border-s-8 bg-panel px-4 py-3 text-start ${EDGE[alarm.priority]}`}
    >
      <b className="text-[19px] leading-6" dir="auto">
        {alarmTitle(alarm, t)}
      </b>
      <b className="text-end text-[17px] tabular-nums">{format.elapsed(Date.parse(alarm.createdAt), now)}</b>
      <span className="text-[16px] text-second" dir="auto">
        <bdi>#{alarm.sequence}</bdi> · {t('alarms.priority.short', { priority: alarm.priority })} ·{' '}
        {whereText(alarm, t)}
      </span>
      <span className="text-end text-[16px]">{note}</span>
    </button>
  )
}
