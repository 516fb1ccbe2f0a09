import { useState } from 'react'
import { useWords } from '#components/words/words-context.ts'
import { BigButton } from '../ui/big-button.tsx'

const USUAL = [5, 10, 15, 20]
const OTHERS = [2, 3, 7, 12, 25, 30, 45, 60]

type Props = { chosen: number | null; onChoose: (minutes: number) => void }

/** In how many minutes I am there; the unusual ones behind one button. `chosen`: what was last said, where that is known. */
export function MinutesRow({ chosen, onChoose }: Props) {
  const { t } = useWords()
  const [isMore, setMore] = useState(false)
  const choose = (minutes: number) => {
    setMore(false)
    onChoose(minutes)
  }
  const isOther = chosen !== null && !USUAL.includes(chosen)
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
        <BigButton
          fill="enroute"
          chosen={isOther}
          className="px-0.5"
          aria-expanded={isMore}
          onClick={() => setMore(!isMore)}
        >
          {t('respond.answer.other')}
        </BigButton>
      </fieldset>
    </>
  )
}

type MinutesProps = { minutes: number; isChosen: boolean; onChoose: (minutes: number) => void }

const Minutes = ({ minutes, isChosen, onChoose }: MinutesProps) => (
  <BigButton
    fill="enroute"
    chosen={isChosen}
    className="whitespace-nowrap px-0.5 text-[16px] sm:text-[18px]"
    onClick={() => onChoose(minutes)}
  >
    {useWords().t('shared.units.minutes', { n: minutes })}
  </BigButton>
)
