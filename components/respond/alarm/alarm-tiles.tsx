import { useQuery } from '@tanstack/react-query'
import { useNow } from '#components/live/now.ts'
import { tripSource, tripTime } from '#components/trips/trip-words.ts'
import { useTrip } from '#components/trips/use-trip.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, AlarmVehicle } from '#lib/client/model.ts'
import { countdown } from '#lib/time/countdown.ts'
import { isolated } from '#lib/words/isolated.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { OwnAnswer } from '../outbox/own-answer.ts'
import { crewQuery } from './crew-query.ts'

type Props = {
  alarm: Alarm
  own: OwnAnswer | null
  /** Whose tablet it is, on this alarm. */
  vehicle?: AlarmVehicle | null
}

/** The numbers that decide: until I am there, when the crew is complete, who is missing. What is not known is not shown. */
export function AlarmTiles({ alarm, own, vehicle = null }: Props) {
  const words = useWords()
  const { t, format } = words
  const now = useNow()
  const { data } = useQuery({ ...crewQuery(alarm.id), enabled: !alarm.concluded })
  const crew = data && data.needed > 0 ? data : null // nobody is needed where no vehicle is assigned and no strength is set
  const mine = own?.status === 'coming' && own.etaMs !== null && !alarm.concluded ? countdown(own.etaMs, now) : null
  const missing = crew?.missing
    .map(({ role, count }) =>
      t('respond.alarm.missingRole', { count, role: isolated(role?.name ?? t('respond.alarm.anybody')) }),
    )
    .join(', ')
  const trip = useTrip(alarm, vehicle?.id ?? '')
  const there = vehicle?.assignment.status === 'en_route' ? trip : null
  if (!mine && !crew && !there) return null
  return (
    <dl className="flex flex-wrap gap-3">
      {vehicle && there && (
        <Tile
          label={lineOf(
            [t('respond.alarm.vehicleThere', { name: isolated(vehicle.name) }), tripSource(there.source, words)],
            words,
          )}
          value={tripTime(there.seconds, words)}
        />
      )}
      {mine && <Tile label={t('respond.alarm.youThere')} value={mine.text} isLate={own!.etaMs! < now} />}
      {crew && (
        <Tile
          label={t('respond.alarm.crewComplete')}
          value={crew.completeAt ? format.hour(Date.parse(crew.completeAt)) : '–'}
        />
      )}
      {missing && <Tile label={t('respond.alarm.missing')} value={missing} isWanted />}
    </dl>
  )
}

type TileProps = { label: string; value: string; isLate?: boolean; isWanted?: boolean }

function Tile({ label, value, isLate = false, isWanted = false }: TileProps) {
  const tone = isLate ? 'text-late-word' : isWanted ? 'text-dispatched-word' : ''
  return (
    <div
      className={`flex-1 rounded-lg bg-raised px-3.5 py-1.5 sm:py-2.5 ${isWanted ? 'basis-full sm:basis-72' : 'basis-28'}`}
    >
      <dt className="text-[14px] text-second">{label}</dt>
      <dd
        className={`font-bold tabular-nums ${isWanted ? 'text-[18px] leading-6 sm:text-[20px]' : 'text-[22px] leading-8 sm:text-[26px]'} ${tone}`}
      >
        {value}
      </dd>
    </div>
  )
}
