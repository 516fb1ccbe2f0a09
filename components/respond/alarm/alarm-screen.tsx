import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useWords } from '#components/words/words-context.ts'
import { enteredCentre } from '#lib/client/centre.ts'
import type { Alarm } from '#lib/client/model.ts'
import { Problem, sentenceOf } from '#lib/client/problem.ts'
import { ownAnswer } from '../outbox/own-answer.ts'
import { outboxStore } from '../outbox/respond-outbox.ts'
import { BigButton } from '../ui/big-button.tsx'
import { useAlarm } from '../use-alarm.ts'
import { goTo } from '../use-path.ts'
import { AlarmFacts } from './alarm-facts.tsx'
import { AlarmTiles } from './alarm-tiles.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { AsOf } from './as-of.tsx'
import { Doings } from './doings.tsx'
import { WaitingLine } from './waiting-line.tsx'
import { WhoComes } from './who-comes.tsx'

// The map is most of what there is to load, and the last thing that is needed.
const AlarmMap = dynamic(() => import('./alarm-map.tsx').then((module) => module.AlarmMap), { ssr: false })

const UPRIGHT = 'grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]'
const WIDE = 'lg:grid-cols-[minmax(0,1fr)_460px] lg:grid-rows-[minmax(0,1fr)_auto]'

/** One alarm: what, where, how old, who comes; and the thumb's answers under it. */
export function AlarmScreen({ id, member }: { id: string; member: string }) {
  const { alarm, readAt, error } = useAlarm(id)
  const { t } = useWords()
  useOtherCentre(error)
  if (!alarm) return <NotThere text={error ? sentenceOf(error, t) : t('shared.reading')} />
  return <Shown alarm={alarm} member={member} readAt={readAt} />
}

function Shown({ alarm, member, readAt }: { alarm: Alarm; member: string; readAt: number }) {
  const { items } = useStore(outboxStore)
  const own = ownAnswer(alarm, member, items)
  return (
    <div className={`${UPRIGHT} ${WIDE}`}>
      <main className="min-h-0 overflow-y-auto lg:contents">
        <div className="relative h-[19dvh] min-h-32 bg-panel sm:h-[36dvh] lg:row-span-2 lg:h-auto">
          {alarm.location && <AlarmMap alarm={alarm} />}
        </div>
        <div className="grid content-start gap-3 bg-panel px-4 py-4 sm:px-5 lg:min-h-0 lg:overflow-y-auto lg:border-line lg:border-s">
          <AsOf readAt={readAt} />
          <AlarmFacts alarm={alarm} />
          <AlarmTiles alarm={alarm} own={own} />
          <WaitingLine alarm={alarm.id} />
          <Doings alarm={alarm} member={member} own={own} />
          <WhoComes alarm={alarm} member={member} />
        </div>
      </main>
      <AnswerPanel alarm={alarm} own={own} />
    </div>
  )
}

/** A call of the other centre names only the alarm: it is looked for there, once. */
function useOtherCentre(error: Error | null): void {
  const isUnknown = error instanceof Problem && error.status === 404
  useEffect(() => {
    if (isUnknown && enteredCentre() === 'live') location.replace(`${location.pathname}?centre=training`)
  }, [isUnknown])
}

function NotThere({ text }: { text: string }) {
  const { t } = useWords()
  return (
    <main className="grid place-content-center gap-4 p-6 text-center text-[17px]">
      <p role="status" className="text-second">
        {text}
      </p>
      <BigButton onClick={() => goTo(null)}>{t('respond.alarm.back')}</BigButton>
    </main>
  )
}
