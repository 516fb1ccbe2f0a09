import { fold } from '../text/fold.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** What stands before the number of a fire alarm panel, as authorities and manufacturers shorten it. */
const PANEL = words(
  'bma bmz bmk faz fas fap facp afa palo paloilmoitin brandlarm automatlarm ssi ecs panel centrale anlage objekt objektnummer anlagennummer',
)
const NUMBER = words('nr no number nummer numero num n')
const LONGEST = 4

/** "BMA1234" is two words. */
const wordsIn = (text: string): string[] => fold(text).match(/\p{N}+|[^\p{N}\s]+/gu) ?? []

/** A number as it is compared: "BMA 12-34" and "1234" are "1234", "A 7" is "a7". Empty for what has no digit. */
export function panelKey(number: string): string {
  const all = wordsIn(number)
  const start = all.findIndex((word) => !PANEL.has(word) && !NUMBER.has(word))
  const key = all.slice(Math.max(0, start)).join('')
  return /\p{N}/u.test(key) ? key : ''
}

/**
 * What panel numbers could stand in these texts: up to four words together that have a digit. Digits alone count only
 * behind a word that says what they are (`BMA 1234`, `panel no. 1234`): a house number is no panel.
 */
export function panelKeysIn(texts: (string | null)[]): string[] {
  const keys = new Set<string>()
  for (const text of texts) {
    const all = wordsIn(text ?? '')
    for (let from = 0; from < all.length; from++)
      for (let to = from + 1; to <= Math.min(all.length, from + LONGEST); to++) {
        const key = all.slice(from, to).join('')
        if (/\p{N}/u.test(key) && (!/^\p{N}+$/u.test(key) || isNamed(all, from))) keys.add(key)
      }
  }
  return [...keys]
}

function isNamed(all: string[], at: number): boolean {
  const before = NUMBER.has(all[at - 1] ?? '') ? all[at - 2] : all[at - 1]
  return PANEL.has(before ?? '')
}
