import type { ReactNode } from 'react'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { Problem, sentenceOf } from '#lib/client/problem.ts'
import { BigButton } from '../ui/big-button.tsx'
import { useAlarm } from '../use-alarm.ts'
import { goTo } from '../use-path.ts'

type Props = { id: string; children: (alarm: Alarm, readAt: number) => ReactNode }

/** One alarm as far as this device knows it, or why there is nothing to show. */
export function WithAlarm({ id, children }: Props) {
  const { t } = useWords()
  const { alarm, readAt, error } = useAlarm(id)
  const isGone = error instanceof Problem && error.status === 404
  if (alarm && !isGone) return children(alarm, readAt)
  return (
    <main className="grid place-content-center gap-4 p-6 text-center text-[17px]">
      <p role="status" className="text-second">
        {error ? sentenceOf(error, t) : t('shared.reading')}
      </p>
      <BigButton onClick={() => goTo(null)}>{t('respond.alarm.back')}</BigButton>
    </main>
  )
}
