import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { keepRide } from '../kept/kept-ride.ts'
import type { OwnAnswer } from '../outbox/own-answer.ts'
import { BigButton } from '../ui/big-button.tsx'
import { useRide } from './use-ride.ts'

/** In which of the alarm's vehicles I ride, for who comes; the same again: in none. */
export function RideChoice({ alarm, own }: { alarm: Alarm; own: OwnAnswer | null }) {
  const { t } = useWords()
  const { ride, vehicles } = useRide(alarm, own)
  if (vehicles.length === 0) return null
  return (
    <fieldset className="grid gap-1.5" aria-label={t('respond.ride.title')}>
      <p aria-hidden className="text-[15px] text-second">
        {t('respond.ride.title')}
      </p>
      <div className="flex flex-wrap gap-2">
        {vehicles.map(({ id, name }) => (
          <BigButton
            key={id}
            chosen={id === ride?.id}
            className="min-w-24 px-4"
            dir="auto"
            onClick={() => keepRide(id === ride?.id ? null : { alarm: alarm.id, vehicle: id })}
          >
            {name}
          </BigButton>
        ))}
      </div>
    </fieldset>
  )
}
