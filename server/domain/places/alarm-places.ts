import { sql } from 'kysely'
import type { Address } from '#lib/address.ts'
import { holds } from '#lib/geo/area.ts'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import { panelKey, panelKeysIn } from '#lib/places/panel-keys.ts'
import { addressWords, isSameAddress } from '#lib/text/address-words.ts'
import type { Context } from '../context.ts'
import { factsOf, spotIn } from './alarm-spot.ts'
import type { OwnPlace } from './own-place.ts'
import { readPlaces } from './store.ts'

/** Why a place is shown at an alarm. */
export type Reason = 'area' | 'distance' | 'address' | 'panel'
export type AtAlarm = { place: OwnPlace; reasons: Reason[]; distance: number | null }

type Known = { spot: LngLat | null; address: Address | null; panels: string[] }

/**
 * The team's places that an alarm lies at: in their area, within their radius, at their address, or with the number of their
 * fire alarm panel in its words. Dangers first, then the nearest.
 */
export async function placesAtAlarm(ctx: Context, alarmId: string): Promise<AtAlarm[]> {
  const facts = await factsOf(ctx, alarmId)
  if (!facts) return []
  const { address, title, description, externalId } = facts
  const number = panelKey(externalId ?? '')
  const panels = [...panelKeysIn([title, description, externalId]), ...(number ? [number] : [])]
  const known: Known = { spot: spotIn(facts), address, panels }
  return (await candidates(ctx, known))
    .map((place) => ({ place, reasons: reasonsOf(place, known), distance: known.spot && distanceM(known.spot, place) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => urgency(a) - urgency(b) || (a.distance ?? 0) - (b.distance ?? 0))
}

const urgency = ({ place }: AtAlarm): number => (place.kind === 'danger' ? 0 : 1)

/** Roughly: by boxes, and by the words of the street. */
function candidates(ctx: Context, { spot, address, panels }: Known): Promise<OwnPlace[]> {
  const words = addressWords(address)
  const by = [
    ...(spot ? [sql`p.reach && ${`((${spot.lng},${spot.lat}),(${spot.lng},${spot.lat}))`}::box`] : []),
    ...(words.length > 0 ? [sql`(p.address_words <> '{}' and p.address_words <@ ${words}::text[])`] : []),
    ...(panels.length > 0 ? [sql`p.panel_keys && ${panels}::text[]`] : []),
  ]
  return by.length === 0 ? Promise.resolve([]) : readPlaces(ctx, sql`(${sql.join(by, sql` or `)})`)
}

function reasonsOf(place: OwnPlace, { spot, address, panels }: Known): Reason[] {
  const reasons: Reason[] = []
  if (spot && place.area && holds(place.area, spot)) reasons.push('area')
  if (spot && place.radius !== null && distanceM(place, spot) <= place.radius) reasons.push('distance')
  if (address && place.address && isSameAddress(place.address, address)) reasons.push('address')
  if (place.panels.some((number) => panels.includes(panelKey(number)))) reasons.push('panel')
  return reasons
}
