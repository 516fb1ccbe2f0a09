import { degreesIn } from './degrees-in-text.ts'
import type { LngLat } from './distance.ts'
import { gridIn } from './grid-in-text.ts'
import { placeInText } from './place-in-text.ts'
import { fullPlusCode } from './plus-code.ts'

/**
 * The place that a text is, in any of the usual notations: degrees, UTM, MGRS, a whole Plus code, `geo:` or a link to a map.
 * Undefined for what has to be looked up. Nothing is asked for it.
 */
export function positionIn(text: string): LngLat | undefined {
  return degreesIn(text) ?? gridIn(text) ?? fullPlusCode(text) ?? placeInText(text)
}
