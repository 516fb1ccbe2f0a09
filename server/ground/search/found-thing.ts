import type { LngLat } from '#lib/geo/distance.ts'
import type { ThingKind } from '../region/thing-kind.ts'

/** Something that was found, as its region has it; `details` is JSON. */
export type Thing = LngLat & {
  id: number
  kind: ThingKind
  name: string | null
  street: string | null
  number: string | null
  postcode: string | null
  city: string | null
  details: string | null
}
/** What houses share is shown as their street. */
export const asStreet = (thing: Thing): Thing =>
  (thing.kind as string) === 'houses' ? { ...thing, kind: 'street' } : thing
