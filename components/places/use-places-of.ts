import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Alarm, Place } from '#lib/client/model.ts'
import { herePlacesQuery, waterQuery } from './queries.ts'

/** What lies at an alarm and the water nearest to it, each once; nothing without an alarm. */
export function usePlacesOf(alarm: Alarm | undefined): Place[] {
  const asked = alarm ?? NO_ALARM
  const { data: here } = useQuery({ ...herePlacesQuery(asked), enabled: alarm !== undefined })
  const { data: water } = useQuery(waterQuery(asked))
  return useMemo(() => eachOnce([...(here ?? []), ...(water ?? [])]), [here, water])
}

/** Nobody asks about it: it has no place. */
const NO_ALARM = { id: '', title: '', description: null, location: null, address: null, externalId: null }

export const eachOnce = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
]
