import { useQuery } from '@tanstack/react-query'
import { Droplet } from 'lucide-react'
import { diameterText, kindBeside, placeName } from '#components/places/place-words.ts'
import { waterQuery } from '#components/places/queries.ts'
import { markPlace } from '#components/view/marked-store.ts'
import { showOnMap } from '#components/view/show-on-map.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, WaterPoint } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { Section } from './section.tsx'

/** The three nearest water points, with what comes out of them and how long the hose is. */
export function WaterAtAlarm({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const { data, error } = useQuery(waterQuery(alarm))
  const said = !alarm.location
    ? t('places.water.noSpot')
    : error && !data
      ? sentenceOf(error, t)
      : data?.length === 0
        ? t('places.water.none')
        : data
          ? null
          : t('shared.reading')
  return (
    <Section title={t('places.water.title')}>
      {said && <p className="text-second">{said}</p>}
      <ul aria-label={t('places.water.title')} className="-mx-2 empty:hidden">
        {data?.map((point) => (
          <li key={point.id}>
            <Point point={point} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Point({ point }: { point: WaterPoint }) {
  const words = useWords()
  const { t, format } = words
  const distance = format.distance(point.metres)
  const spot = { lng: point.longitude, lat: point.latitude }
  const mark = () => markPlace(point.id)
  const unmark = () => markPlace(null)
  return (
    <button
      type="button"
      title={t('places.water.show', { name: placeName(point, t) })}
      onPointerEnter={mark}
      onPointerLeave={unmark}
      onFocus={mark}
      onBlur={unmark}
      onClick={() => showOnMap(spot)}
      className="flex min-h-9 w-full items-center gap-2 rounded-md px-2 py-1 text-start hover:bg-raised"
    >
      <Droplet size={15} aria-hidden className="shrink-0 text-scene-word" />
      <span className="min-w-0 flex-1">
        <b className="font-semibold" dir="auto">
          {placeName(point, t)}
        </b>{' '}
        <span className="text-second">
          {lineOf([kindBeside(point, t), diameterText(point.attributes, t), point.flow, point.volume], words)}
        </span>
      </span>
      <span className="shrink-0 tabular-nums">
        {t(point.source === 'estimate' ? 'places.water.estimate' : 'places.water.byRoad', { distance })}
      </span>
    </button>
  )
}
