import { useState } from 'react'
import { serverNow, useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Availability } from '#lib/contracts/team/availability.ts'
import { BigButton } from '../../ui/big-button.tsx'
import type { Change } from './availability-query.ts'
import { OtherUntil } from './other-until.tsx'

const HOURS = [1, 3]
const HOUR_MS = 3_600_000

type Props = { said: Availability; onChoose: (wish: Change) => void }

/** Until when it holds: until my plan says otherwise, for some hours, or any other time. What is chosen is filled and says it. */
export function UntilRow({ said, onChoose }: Props) {
  const { t, format } = useWords()
  const now = useNow()
  const [isOther, setOther] = useState(false)
  const { status, until, planUntil } = said
  const when = (iso: string) => format.when(Date.parse(iso), now)
  const choose = (wish: Change) => {
    setOther(false)
    onChoose(wish)
  }
  const isByPlan = until === planUntil
  return (
    <>
      <fieldset
        className="grid grid-cols-[1.2fr_1fr_1fr_1.1fr] gap-2 max-sm:[&>button]:px-1 max-sm:[&>button]:text-[15px] sm:gap-2.5"
        aria-label={t('respond.availability.untilWhen')}
      >
        <BigButton chosen={isByPlan} onClick={() => choose({ status, until: planUntil })}>
          {planUntil ? when(planUntil) : t('respond.availability.noEnd')}
          {planUntil && <span className="block font-normal text-[14px]">{t('respond.availability.byPlan')}</span>}
        </BigButton>
        {HOURS.map((hours) => (
          <BigButton
            key={hours}
            onClick={() => choose({ status, until: new Date(serverNow() + hours * HOUR_MS).toISOString() })}
          >
            {t('respond.availability.hours', { count: hours })}
          </BigButton>
        ))}
        <BigButton chosen={!isByPlan} aria-expanded={isOther} onClick={() => setOther(!isOther)}>
          {isByPlan ? t('respond.availability.other') : until ? when(until) : t('respond.availability.noEnd')}
        </BigButton>
      </fieldset>
      {isOther && <OtherUntil said={said} onChoose={choose} />}
    </>
  )
}
