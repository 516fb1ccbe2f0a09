import { useState } from 'react'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { OwnAnswer } from '../outbox/own-answer.ts'
import { saidAgain } from '../outbox/own-answer.ts'
import type { Said } from '../outbox/respond-item.ts'
import { post } from '../outbox/respond-outbox.ts'
import { sharingStore } from '../sharing/sharing-store.ts'
import { BigButton } from '../ui/big-button.tsx'
import { MinutesRow } from './minutes-row.tsx'
import { PANEL } from './panel-look.ts'
import { SharingSwitch } from './sharing-switch.tsx'

/** `other`: the vehicle whose status can stand here instead. */
type Props = { alarm: Alarm; own: OwnAnswer | null; other: { name: string; show: () => void } | null }

/** The four answers, within one thumb: coming in so many minutes, at the station, on scene, not coming; and taking it back. */
export function AnswerPanel({ alarm, own, other }: Props) {
  const { t } = useWords()
  const { say, undo, minutes } = useAnswering(alarm.id, own)
  const status = own?.status ?? null
  if (alarm.concluded) return null
  return (
    <section aria-label={t('respond.answer.title')} className={PANEL}>
      <OwnLine own={own} />
      <MinutesRow chosen={minutes} onChoose={(minutes) => say({ status: 'coming', minutes })} />
      <div className="grid grid-cols-3 gap-2 sm:gap-2.5">
        <BigButton
          edge="free"
          fill="free"
          chosen={status === 'at_station'}
          onClick={() => say({ status: 'at_station' })}
        >
          {t('respond.answer.atStation')}
        </BigButton>
        <BigButton edge="scene" fill="scene" chosen={status === 'on_scene'} onClick={() => say({ status: 'on_scene' })}>
          {t('respond.answer.onScene')}
        </BigButton>
        <BigButton chosen={status === 'not_coming'} onClick={() => say({ status: 'not_coming' })}>
          {t('respond.answer.notComing')}
        </BigButton>
      </div>
      <div className="flex items-stretch gap-2.5">
        <SharingSwitch alarm={alarm} own={own} />
        {undo && <BigButton onClick={undo}>{t('respond.answer.undo')}</BigButton>}
        {other && (
          <BigButton aria-label={t('alarms.assignment.statusOf', { name: other.name })} dir="auto" onClick={other.show}>
            {other.name}
          </BigButton>
        )}
      </div>
    </section>
  )
}

/** What was answered, whether it has got through, and until when it is to be there. */
export function OwnLine({ own }: { own: OwnAnswer | null }) {
  const words = useWords()
  const { t, format } = words
  const now = useNow()
  if (!own) return <p className="text-[16px] text-second">{t('respond.answer.none')}</p>
  const isLate = own.status === 'coming' && own.etaMs !== null && own.etaMs < now
  const parts = [
    t(`respond.answer.own.${own.status}`),
    own.etaMs === null ? null : t('respond.answer.there', { time: format.hour(own.etaMs) }),
    isLate ? t('alarms.eta.late') : null,
    own.isQueued ? t('respond.answer.queued') : null,
  ]
  return (
    <p role="status" className={`font-semibold text-[16px] ${isLate ? 'text-late-word' : ''}`}>
      {lineOf(parts, words)}
    </p>
  )
}

type Before = { said: Said | null; minutes: number | null }

/** `undo`: back to what was said before on this page, or to nothing; only while there is something to take back. */
function useAnswering(alarm: string, own: OwnAnswer | null) {
  const [before, setBefore] = useState<Before[]>([])
  const [chosen, choose] = useState<number | null>(null)
  const send = (said: Said | null) => {
    const position = sharingStore.getState().alarm === alarm
    void post({ kind: 'answer', alarm, said: said && (said.status === 'not_coming' ? said : { ...said, position }) })
  }
  return {
    minutes: own?.status === 'coming' ? (own.minutes ?? chosen) : null,
    say(said: Said) {
      setBefore([...before, { said: own && saidAgain(own), minutes: chosen }])
      choose(said.minutes ?? null)
      send(said)
    },
    undo:
      before.length === 0
        ? null
        : () => {
            const { said, minutes } = before.at(-1)! // safe: there is one
            send(said)
            choose(minutes)
            setBefore(before.slice(0, -1))
          },
  }
}
