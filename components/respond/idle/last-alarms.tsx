import { alarmTitle, whereText } from '#components/alarms/alarm-words.ts'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { Card } from '../ui/card.tsx'
import { goTo } from '../use-path.ts'

const SHOWN = 3

/** The latest that are over, with what whoever looks had to do with it; a touch opens one. */
export function LastAlarms({ alarms, noteOf }: { alarms: readonly Alarm[]; noteOf: (alarm: Alarm) => string }) {
  const { t, format } = useWords()
  const now = useNow()
  if (alarms.length === 0) return null
  return (
    <Card title={t('respond.idle.lastAlarms')}>
      <ul>
        {alarms.slice(0, SHOWN).map((alarm) => {
          const raised = Date.parse(alarm.createdAt)
          return (
            <li key={alarm.id} className="border-line border-t">
              <button
                type="button"
                onClick={() => goTo(alarm.id)}
                className="grid min-h-16 w-full grid-cols-[1fr_auto] content-center gap-x-3 py-2 text-start text-[16px]"
              >
                <b dir="auto">{alarmTitle(alarm, t)}</b>
                <span className="text-end">{format.when(raised, now)}</span>
                <span className="truncate text-second" dir="auto">
                  <bdi>#{alarm.sequence}</bdi> · {whereText(alarm, t)}
                </span>
                <span className="text-end text-second">{noteOf(alarm)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
