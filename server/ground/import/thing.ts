import type { ThingKind } from '../region/thing-kind.ts'

/** Something that can be found on the ground. `names`: by what else it is found than by what it shows. */
export type Thing = {
  kind: ThingKind
  name?: string | undefined
  street?: string | undefined
  number?: string | undefined
  postcode?: string | undefined
  city?: string | undefined
  lat: number
  lng: number
  names?: string | undefined
  details?: Record<string, string> | undefined
}
