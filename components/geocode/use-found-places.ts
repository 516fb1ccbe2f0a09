import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { foundPlacesQuery, type GeocodedPlace } from './queries.ts'
import { useLater } from './use-later.ts'

const TYPING_MS = 80
const LEAST = 2
const NONE: GeocodedPlace[] = []

export type FoundPlaces = {
  places: GeocodedPlace[]
  /** They are of exactly this text: those of the text before stay to be looked at, not to be chosen blindly. */
  isCurrent: boolean
  failed: boolean
}

/** What is found as it is typed; nothing while nobody is typing. */
export function useFoundPlaces(typed: string, isAsked: boolean): FoundPlaces {
  const text = useLater(typed.trim(), TYPING_MS)
  const isEnough = isAsked && text.length >= LEAST
  const { data, isPlaceholderData, isError } = useQuery({
    ...foundPlacesQuery(text),
    enabled: isEnough,
    placeholderData: keepPreviousData,
  })
  return {
    places: (isEnough && data) || NONE,
    isCurrent: !isPlaceholderData && text === typed.trim(),
    failed: isEnough && isError,
  }
}
