import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { PlaceFiles } from '#components/places/place-files.tsx'
import { diameterText, kindBeside, placeName } from '#components/places/place-words.ts'
import { herePlacesQuery, waterQuery } from '#components/places/queries.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, PlaceAtAlarm, WaterPoint } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { Card } from '../ui/card.tsx'
import { useKeptFiles } from './use-kept-files.ts'

const isDanger = ({ kind }: PlaceAtAlarm) => kind === 'danger'
const NONE: PlaceAtAlarm[] = []

/** What can hurt whoever arrives, before all else. */
export function Dangers({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const dangers = (useQuery(herePlacesQuery(alarm)).data ?? NONE).filter(isDanger)
  if (dangers.length === 0) return null
  return (
    <section role="alert" aria-label={t('places.here.dangers')} className="grid gap-2">
      {dangers.map((danger) => (
        <div key={danger.id} className="rounded-[10px] border-2 border-late bg-late/15 px-4 py-3 text-[17px] leading-6">
          <p className="flex items-start gap-2 font-bold text-[19px]">
            <TriangleAlert size={22} aria-hidden className="shrink-0 text-late-word" />
            <span dir="auto" className="min-w-0 break-words">
              {placeName(danger, t)}
            </span>
          </p>
          <Note place={danger} />
        </div>
      ))}
    </section>
  )
}

/** Plans and notes of what lies at the alarm, kept on this device while it is on; and the nearest water. */
export function PlacesHere({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const here = useQuery(herePlacesQuery(alarm)).data ?? NONE
  const water = useQuery(waterQuery(alarm)).data ?? []
  const addressOf = useKeptFiles(alarm, here)
  const told = here.filter((place) => !isDanger(place) || place.files.length > 0)
  return (
    <>
      {told.length > 0 && (
        <Card title={t('places.here.title')}>
          <ul className="grid gap-4">
            {told.map((place) => (
              <li key={place.id} className="grid gap-2">
                <Name place={place} />
                {!isDanger(place) && <Note place={place} />}
                <PlaceFiles files={place.files} addressOf={addressOf} large />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {water.length > 0 && (
        <Card title={t('places.water.title')}>
          <ul className="grid gap-2">
            {water.map((point) => (
              <Point key={point.id} point={point} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

const Note = ({ place: { note } }: { place: PlaceAtAlarm }) =>
  note && (
    <p dir="auto" className="whitespace-pre-line break-words text-[17px] leading-6">
      {note}
    </p>
  )

function Name({ place }: { place: PlaceAtAlarm | WaterPoint }) {
  const words = useWords()
  const { t } = words
  const facts = [
    kindBeside(place, words.t),
    diameterText(place.attributes, t),
    place.attributes.flow,
    place.attributes.volume,
  ]
  return (
    <p className="min-w-0 break-words text-[17px] leading-6">
      <b dir="auto">{placeName(place, t)}</b> <span className="text-second">{lineOf(facts, words)}</span>
    </p>
  )
}

function Point({ point }: { point: WaterPoint }) {
  const { t, format } = useWords()
  const distance = format.distance(point.metres)
  return (
    <li className="flex items-start justify-between gap-3">
      <Name place={point} />
      <span className="shrink-0 text-[17px] tabular-nums leading-6">
        {t(point.source === 'estimate' ? 'places.water.estimate' : 'places.water.byRoad', { distance })}
      </span>
    </li>
  )
}
