import { useState } from 'react'
import { useWords } from '#components/words/words-context.ts'
import type { Availability } from '#lib/contracts/team/availability.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import type { Change } from './availability-query.ts'

type Props = { said: Availability; onChoose: (wish: Change) => void }

/** Any time, no end, or what was planned in place of what was said. */
export function OtherUntil({ said: { status, source, plans }, onChoose }: Props) {
  const { t } = useWords()
  const [until, setUntil] = useState<number | null>(null)
  const isPlanned = source === 'said' && plans.length > 0
  return (
    <div className="flex flex-wrap items-end gap-2 sm:gap-2.5">
      <form
        className="flex items-end max-sm:basis-full sm:flex-1 gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (until !== null) onChoose({ status, until: new Date(until).toISOString() })
        }}
      >
        <MomentField label={t('respond.availability.otherTime')} value={until} onChange={setUntil} />
        <BigButton type="submit">{t('respond.availability.set')}</BigButton>
      </form>
      <BigButton className="flex-1" onClick={() => onChoose({ status, until: null })}>
        {t('respond.availability.noEnd')}
      </BigButton>
      {isPlanned && (
        <BigButton className="flex-1" onClick={() => onChoose({ status: null })}>
          {t('respond.availability.asPlanned')}
        </BigButton>
      )}
    </div>
  )
}
