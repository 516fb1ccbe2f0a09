import type { Address } from '../address.ts'
import { oneSpelling, withLetters, wordsIn } from './spellings.ts'

/** The words of some texts as an address is compared: without marks, each in one spelling, "12 b" as one. */
const wordsOf = (...texts: (string | null)[]): string[] => [
  ...new Set(withLetters(wordsIn(texts.filter(Boolean).join(' '))).map(oneSpelling)),
]

/** Of the street and number: what another address must have all of to be the same. A text that was given whole ends at its first comma. */
export const streetWords = (address: Address | null): string[] => wordsOf(address?.line1?.split(',')[0] ?? null).sort()

/** Of the whole. */
export const addressWords = (address: Address | null): string[] =>
  address ? wordsOf(address.line1, address.line2, address.postalCode, address.city, address.province) : []

/**
 * Is it one address? The street and number of each stand in the other, in whatever order and spelling, and neither names
 * another town or postal code than the other.
 */
export function isSameAddress(one: Address, other: Address): boolean {
  const [street, otherStreet] = [streetWords(one), streetWords(other)]
  if (street.length === 0 || otherStreet.length === 0) return false
  const isIn = (words: string[], whole: string[]) => words.every((word) => whole.includes(word))
  const agree = (part: 'city' | 'postalCode') =>
    !one[part] || !other[part] || String(wordsOf(one[part])) === String(wordsOf(other[part]))
  return (
    isIn(street, addressWords(other)) && isIn(otherStreet, addressWords(one)) && agree('city') && agree('postalCode')
  )
}
