import { fold } from '#lib/text/fold.ts'

/** Where streets are called so, the number of a house comes first: "12 Rue de la Gare", "12 Main Street". */
const FIRST = new Set(
  'rue avenue boulevard impasse chemin place allee route quai cours square passage faubourg ruelle sentier montee'.split(
    ' ',
  ),
)
const LAST = new Set(
  'street road avenue lane drive court square hill way close crescent terrace boulevard st rd ave'.split(' '),
)

/** A street and the number of a house as they are written one after the other there. */
export function houseLine(street: string, number: string | null): string {
  if (number === null) return street
  const words = fold(street).split(' ')
  const isBefore = FIRST.has(words[0] ?? '') || (words.length > 1 && LAST.has(words.at(-1) ?? ''))
  return isBefore ? `${number} ${street}` : `${street} ${number}`
}
