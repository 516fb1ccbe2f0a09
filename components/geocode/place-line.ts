import type { GeocodedPlace } from './queries.ts'

type Named = Pick<GeocodedPlace, 'label' | 'kind' | 'address'>

/** "Casino, 1 Place du Casino, 98000 Monaco": what is written down as the address of a place that was found. */
export function placeLine({ label, kind, address }: Named): string {
  if (!address) return label
  const { line1, postalCode, city } = address
  const name = kind === 'place' || line1 === label ? null : label
  const town = [postalCode, city].filter(Boolean).join(' ')
  return [name, line1, town].filter(Boolean).join(', ') || label
}

/** The town that tells places of one name apart; undefined where the name says it already. */
export const townOf = ({ label, address }: Named): string | undefined =>
  address?.city && address.city !== label ? address.city : undefined
