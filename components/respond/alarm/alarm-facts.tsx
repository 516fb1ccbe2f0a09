import { alarmTitle, whereText } from '#components/alarms/alarm-words.ts'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'

const PRIORITY = { 1: 'bg-late', 2: 'bg-dispatched', 3: 'bg-enroute' } as const

/** What it is, where, and how old; and when it was over. */
export function AlarmFacts({ alarm }: { alarm: Alarm }) {
  const words = useWords()
  const { t, format } = words
  const now = useNow()
  const { sequence, priority, createdAt, concludedAt, description, tags = [] } = alarm
  return (
    <section className="grid gap-1.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[16px]">
        <b className={`rounded-md border border-outline px-2.5 py-0.5 text-ink tabular-nums ${PRIORITY[priority]}`}>
          {lineOf(
            [
              `#${sequence}`,
              t('alarms.priority.short', { priority }),
              format.elapsed(Date.parse(createdAt), concludedAt ? Date.parse(concludedAt) : now),
            ],
            words,
          )}
        </b>
        <span className="text-second" dir="auto">
          {tags.map(({ name }) => name).join(' · ')}
        </span>
      </p>
      <h1 className="font-bold text-[24px] leading-8 sm:text-[28px] sm:leading-9" dir="auto">
        {alarmTitle(alarm, t)}
      </h1>
      <p className="text-[17px] leading-6" dir="auto">
        {whereText(alarm, t)}
      </p>
      {description && (
        <p className="whitespace-pre-line text-[17px] text-second leading-6" dir="auto">
          {description}
        </p>
      )}
      {concludedAt && (
        <p role="status" className="font-semibold text-[17px] text-free-word">
          {t('respond.alarm.concluded', { time: format.hour(Date.parse(concludedAt)) })}
        </p>
      )}
    </section>
  )
}
