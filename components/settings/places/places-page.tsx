'use client'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useDeferredValue, useState } from 'react'
import { placeQuery } from '#components/places/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'
import { SettingsPage } from '../settings-page.tsx'
import { Waiting } from '../waiting.tsx'
import { AddPlace } from './add-place.tsx'
import { ImportForm } from './import-form.tsx'
import { KindField } from './kind-field.tsx'
import { PlaceRow } from './place-row.tsx'
import { placesQuery } from './places-query.ts'

/** What the team has noted on the map. */
export function PlacesPage() {
  const { t } = useWords()
  const asked = useSearchParams()
  const at = spotIn(asked.get('at'))
  return (
    <SettingsPage path="/settings/places" about={t('places.settings.about')}>
      {useMay('places:create') && (
        <>
          <AddPlace at={at} isOpen={at !== null || asked.has('new')} />
          <ImportForm />
        </>
      )}
      <Asked id={asked.get('place')} />
      <Places />
    </SettingsPage>
  )
}

/** `60.17,24.94` */
function spotIn(said: string | null): { lat: number; lng: number } | null {
  const [lat = Number.NaN, lng = Number.NaN] = (said ?? '').split(',').map(Number.parseFloat)
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null
}

/** The one that somebody came for stands before all others. */
function Asked({ id }: { id: string | null }) {
  const { data } = useQuery({ ...placeQuery(id ?? ''), enabled: id !== null })
  if (!data) return null
  return (
    <ul className="mb-4">
      <PlaceRow place={data} />
    </ul>
  )
}

function Places() {
  const { t } = useWords()
  const [search, setSearch] = useState('')
  const [kind, setKind] = useState<PlaceKind | ''>('')
  const words = useDeferredValue(search.trim())
  const found = useInfiniteQuery({ ...placesQuery(words, kind), placeholderData: keepPreviousData })
  const places = found.data?.pages.flatMap(({ data }) => data)
  const all = found.data?.pages[0]?.count ?? 0
  return (
    <>
      <div className="mb-3 grid grid-cols-2 gap-3 max-sm:grid-cols-1">
        <Field
          type="search"
          label={t('places.settings.filter')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <KindField<''>
          label={t('places.settings.form.kind')}
          none={t('places.settings.anyKind')}
          value={kind}
          onChange={setKind}
        />
      </div>
      {!places && <Waiting error={found.error} />}
      {places?.length === 0 && (
        <p className="text-second">{t(words || kind ? 'places.settings.noneFound' : 'places.settings.none')}</p>
      )}
      <ul aria-label={t('settings.pages.places')} className="mb-3 flex flex-col gap-2 empty:hidden">
        {places?.map((place) => (
          <PlaceRow key={place.id} place={place} />
        ))}
      </ul>
      {places && places.length < all && (
        <div className="flex items-center gap-3">
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('places.settings.more')}
          </Button>
          <span className="text-second">{t('places.settings.shown', { shown: places.length, all })}</span>
        </div>
      )}
    </>
  )
}
