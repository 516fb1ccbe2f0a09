import { useState } from 'react'
import { useWords } from '#components/words/words-context.ts'
import { BigButton } from '../ui/big-button.tsx'
import type { OwnAnswer } from './own-answer.ts'

const USUAL = [5, 10, 15, 20]
const OTHERS = [2, 3, 7, 12, 25, 30, 45, 60]

/** In how many minutes I am there; the unusual ones behind one button. */
export function MinutesRow({ own, onChoose }: { own: OwnAnswer | null; onChoose: (minutes: number) => void }) {
  const { t } = useWords()
  const [isMore, setMore] = useState(false)
  const chosen = own?.status === 'coming' ? own.minutes : null
  const choose = (minutes: number) => {
    setMore(false)
    onChoose(minutes)
  }
  const isOther = own?.status === 'coming' && (chosen === null || !USUAL.includes(chosen))
  return (
    <>
      {isMore && (
        <fieldset className="grid grid-cols-4 gap-2 sm:gap-2.5" aria-label={t('respond.answer.others')}>
          {OTHERS.map((minutes) => (
            <Minutes key={minutes} minutes={minutes} isChosen={minutes === chosen} onChoose={choose} />
          ))}
        </fieldset>
      )}
      <fieldset className="grid grid-cols-5 gap-2 sm:gap-2.5" aria-label={t('respond.answer.comingIn')}>
        {USUAL.map((minutes) => (
          <Minutes key={minutes} minutes={minutes} isChosen={minutes === chosen} onChoose={choose} />
        ))}
        <BigButton fill="enroute" chosen={isOther} aria-expanded={isMore} onClick={() => setMore(!isMore)}>
          {t('respond.answer.other')}
        </BigButton>
      </fieldset>
    </>
  )
}

type MinutesProps = { minutes: number; isChosen: boolean; onChoose: (minutes: number) => void }

const Minutes = ({ minutes, isChosen, onChoose }: MinutesProps) => (
  <BigButton fill="enroute" chosen={isChosen} onClick={() => onChoose(minutes)}>
    {useWords().t('shared.units.minutes', { n: minutes })}
  </BigButton>
)
