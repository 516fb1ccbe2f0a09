import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { placeLine } from '#components/geocode/place-line.ts'
import { addressAtQuery, type GeocodedPlace } from '#components/geocode/queries.ts'
import { showOnMap } from '#components/view/show-on-map.ts'
import { useView } from '#components/view/view-store.ts'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import { positionIn } from '#lib/geo/position-in-text.ts'
import { type AlarmDraft, placeOf } from './alarm-draft.ts'

/** The form rounds what a click says. */
const SAME_M = 5
const CHANGED = { shouldDirty: true, shouldValidate: true }

/**
 * The address and the pin of a form say the same place: choosing an address sets the pin, coordinates that are typed do, and a
 * pin set on the map says its address, where nobody has written one.
 */
export function useAddressOfPin({ getValues, setValue }: UseFormReturn<AlarmDraft>) {
  const client = useQueryClient()
  /** What we wrote into the field ourselves: only that is ours to change. */
  const ours = useRef('')

  const write = (text: string) => {
    ours.current = text
    setValue('address', text, CHANGED)
  }
  const setPin = ({ lat, lng }: LngLat) => {
    setValue('latitude', lat.toFixed(5), CHANGED)
    setValue('longitude', lng.toFixed(5), CHANGED)
  }

  useEffect(() => {
    const isOurs = () => getValues('address').trim() === '' || getValues('address') === ours.current
    const say = async (place: LngLat) => {
      const found = await client.fetchQuery(addressAtQuery(place)).catch(() => null) // the pin is enough
      const pin = useView.getState().draftPlace
      if (!pin || distanceM(pin, place) > SAME_M || !isOurs()) return
      const text = found ? placeLine(found) : ''
      ours.current = text
      setValue('address', text, { shouldDirty: true })
    }
    return useView.subscribe(({ draftPlace: place }, { draftPlace: before }) => {
      if (!place || place === before || !isOurs()) return
      const own = placeOf(getValues())
      const isClick = own?.lat !== place.lat || own.lng !== place.lng
      if (isClick) void say(place)
    })
  }, [client, getValues, setValue])

  return {
    type(text: string): void {
      const isPasted = text.length > getValues('address').length + 1
      setValue('address', text, CHANGED)
      const place = positionIn(text)
      if (!place) return
      setPin(place)
      if (isPasted) showOnMap(place) // while it is typed the map would jump with every digit
    },
    /** What is found beside coordinates that were typed is their address, and moves no pin. */
    choose(place: GeocodedPlace): void {
      const pin = positionIn(getValues('address')) ?? { lat: place.latitude, lng: place.longitude }
      setPin(pin)
      showOnMap(pin)
      write(placeLine(place))
    },
  }
}
