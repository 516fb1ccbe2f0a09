import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { addressText } from '#components/alarms/alarm-words.ts'
import { DetailFrame } from '#components/console/detail/detail-frame.tsx'
import { DetailNotice } from '#components/console/detail/detail-notice.tsx'
import { PlaceFiles } from '#components/places/place-files.tsx'
import { attributeRows, kindBeside, placeName } from '#components/places/place-words.ts'
import { placeQuery } from '#components/places/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { showOnMap } from '#components/view/show-on-map.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Place } from '#lib/client/model.ts'
import { pointText } from '#lib/geo/position-text.ts'

/** A place on the map: what is known of it, its photos and plans. */
export function PlaceDetail({ id }: { id: string }) {
  const { t } = useWords()
  const { data: place, error } = useQuery(placeQuery(id))
  if (!place) return <DetailNotice label={t('places.label')} error={error} />
  const spot = { lng: place.longitude, lat: place.latitude }
  return (
    <DetailFrame
      label={placeName(place, t)}
      line={
        <>
          <span>{kindBeside(place, t)}</span>
          <span>{t(`places.origin.${place.origin}`)}</span>
        </>
      }
      title={placeName(place, t)}
      place={pointText(spot)}
      footer={
        <>
          <Button onClick={() => showOnMap(spot)}>{t('places.detail.showOnMap')}</Button>
          <Change place={place} />
        </>
      }
    >
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-3">
        {place.note && (
          <p dir="auto" className="whitespace-pre-wrap break-words">
            {place.note}
          </p>
        )}
        <Facts place={place} />
        <PlaceFiles files={place.files} />
      </div>
    </DetailFrame>
  )
}

function Change({ place }: { place: Place }) {
  const { t } = useWords()
  if (!useMay('places:update') || place.origin === 'map') return null
  return (
    <Link
      href={`/settings/places?place=${place.id}`}
      className="flex h-[34px] items-center rounded-md px-3 font-semibold text-[13px] text-second hover:bg-raised hover:text-text"
    >
      {t('places.detail.change')}
    </Link>
  )
}

function Facts({ place }: { place: Place }) {
  const { t, format } = useWords()
  const { address, panels, radius } = place
  const rows: [string, string][] = [
    ...attributeRows(place, t),
    ...(address ? [[t('places.detail.address'), addressText(address)] as [string, string]] : []),
    ...(panels.length > 0 ? [[t('places.detail.panels'), panels.join(', ')] as [string, string]] : []),
    ...(radius ? [[t('places.detail.radius'), format.distance(radius)] as [string, string]] : []),
  ]
  if (rows.length === 0) return null
  return (
    <dl className="grid grid-cols-[120px_1fr] gap-x-3 gap-y-2">
      {rows.map(([word, value]) => (
        <div key={word} className="contents">
          <dt className="break-words text-second">{word}</dt>
          <dd dir="auto" className="break-words">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
