import type { Place } from '#lib/client/model.ts'
import { millimetresIn } from '#lib/places/diameter.ts'
import type { Translate } from '#lib/words/translate.ts'

type Named = Pick<Place, 'kind' | 'name'>

/** What a place is called: its name, else what it is. */
export const placeName = ({ kind, name }: Named, t: Translate): string => name.trim() || t(`places.kind.${kind}`)

/** What it is, where its name does not say so. */
export const kindBeside = ({ kind, name }: Named, t: Translate): string | null =>
  name.trim() ? t(`places.kind.${kind}`) : null

/** A diameter as the field says it; one that is no millimetres as it was written. */
export function diameterText(attributes: Record<string, string>, t: Translate): string | null {
  const { diameter } = attributes
  const millimetres = millimetresIn(diameter)
  return millimetres === null ? (diameter ?? null) : t('places.millimetres', { number: millimetres })
}

const KNOWN = [
  'type',
  'diameter',
  'flow',
  'pressure',
  'volume',
  'couplings',
  'couplingsType',
  'waterSource',
  'position',
  'ref',
  'access',
  'indoor',
  'description',
] as const
const isKnown = (name: string): name is (typeof KNOWN)[number] => (KNOWN as readonly string[]).includes(name)
/** Of the map: they say again what kind it is. */
const HIDDEN = new Set(['sort', 'place'])

/** What else is known of a place, each with its name; a name that is not ours is shown as it was written. */
export const attributeRows = (
  { attributes }: Pick<Place, 'attributes'>,
  t: Translate,
): [name: string, value: string][] =>
  Object.entries(attributes)
    .filter(([name]) => !HIDDEN.has(name))
    .map(([name, value]) => [
      isKnown(name) ? t(`places.attribute.${name}`) : name,
      name === 'diameter' ? (diameterText(attributes, t) ?? value) : value,
    ])
