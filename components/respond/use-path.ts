import { usePathname } from 'next/navigation'
import { type Place, pathOf, placeIn } from './place.ts'

/** What the address names. */
export const usePlace = (): Place => placeIn(usePathname())

/** Goes to an alarm, or to none, without asking the server: it may not be there. */
export const goTo = (alarm: string | null): void => goToPlace(alarm ? { kind: 'alarm', id: alarm } : { kind: 'idle' })

/** The same to any place of the page. */
export function goToPlace(place: Place): void {
  window.history.pushState(null, '', pathOf(place) + location.search)
}
