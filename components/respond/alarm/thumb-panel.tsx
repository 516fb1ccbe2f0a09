import { useState } from 'react'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { OwnAnswer } from '../outbox/own-answer.ts'
import { BigButton } from '../ui/big-button.tsx'
import { AnswerPanel, OwnLine } from './answer-panel.tsx'
import { SharingSwitch } from './sharing-switch.tsx'
import { StatusPanel } from './status-panel.tsx'
import { useRide } from './use-ride.ts'

/** Under the thumb: my answer; once I have said in which vehicle I ride, its status, with my answer one touch away. */
export function ThumbPanel({ alarm, own }: { alarm: Alarm; own: OwnAnswer | null }) {
  const { t } = useWords()
  const { ride } = useRide(alarm, own)
  const [isAnswering, setAnswering] = useState(false)
  if (!ride || isAnswering)
    return <AnswerPanel alarm={alarm} own={own} other={ride && { name: ride.name, show: () => setAnswering(false) }} />
  return (
    <StatusPanel
      alarm={alarm}
      vehicle={ride}
      line={<OwnLine own={own} />}
      last={<BigButton onClick={() => setAnswering(true)}>{t('respond.answer.title')}</BigButton>}
    >
      <SharingSwitch alarm={alarm} own={own} />
    </StatusPanel>
  )
}
