import type { Address, Alarm } from '#lib/client/model.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { sameText } from '#lib/text/same-text.ts'
import type { Translate } from '#lib/words/translate.ts'

export const alarmTitle = ({ title }: Pick<Alarm, 'title'>, t: Translate): string =>
  title?.trim() || t('alarms.untitled')

/** "Storgatan 14, 185 32 Vaxholm"; without an address the place on the map, or that there is none. */
export function whereText({ address, location }: Pick<Alarm, 'address' | 'location'>, t: Translate): string {
  const written = address ? addressText(address) : ''
  if (written) return written
  return location ? pointText({ lng: location.longitude, lat: location.latitude }) : t('shared.noPlace')
}

/** In one line. */
export function addressText({ line1, line2, postalCode, city, province }: Address): string {
  // A text address is one line; what a geocoder knows of it may stand in it already.
  const isNew = (part: string | null) => part && !sameText(line1 ?? '').includes(sameText(part))
  const town = [postalCode, city].filter(isNew).join(' ')
  return [line1, line2, town, isNew(province) ? province : null].filter(Boolean).join(', ')
}
