import { useEffect } from 'react'
import type { UseFormSetValue, UseFormWatch } from 'react-hook-form'
import { placeDraft, useView } from '#components/view/view-store.ts'
import { type AlarmDraft, placeOf } from './alarm-draft.ts'

/** Keeps the form's two numbers and the pin on the map the same place, whichever was changed. */
export function useDraftPlace(watch: UseFormWatch<AlarmDraft>, setValue: UseFormSetValue<AlarmDraft>): void {
  const [latitude, longitude] = watch(['latitude', 'longitude'])
  useEffect(() => placeDraft(placeOf({ latitude, longitude })), [latitude, longitude])
  useEffect(
    () =>
      useView.subscribe(({ draftPlace: place }, { draftPlace: before }) => {
        if (!place || place === before) return
        const typed = placeOf({ latitude: watch('latitude'), longitude: watch('longitude') })
        if (typed?.lat === place.lat && typed.lng === place.lng) return
        setValue('latitude', place.lat.toFixed(5), { shouldDirty: true, shouldValidate: true })
        setValue('longitude', place.lng.toFixed(5), { shouldDirty: true, shouldValidate: true })
      }),
    [watch, setValue],
  )
}
