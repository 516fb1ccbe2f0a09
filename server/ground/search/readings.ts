import { withLetters } from '#lib/text/spellings.ts'

/** What a text may mean: the words of a name, and the number of a house in a street of that name. */
export type Reading = { words: string[]; number?: { text: string; isTyped: boolean } }

const AT_MOST_NUMBERS = 3
const JOINS = new Set(['x', 'and', 'at', 'et', 'y', 'i', 'e', 'und', 'och', 'ja', 'corner', 'angle', 'ecke'])
/** Small words that people leave out or take for another. */
const SMALL = new Set(
  'de du des d la le les l del della di da do dos das el los las the of von van der den am an zum zur und och i'.split(
    ' ',
  ),
)

/**
 * As it stands, and without what joins two streets; with each word that has a digit for the number of a house. `isTyped`: the
 * number is the last word, so more of it may come.
 */
export function readingsOf(words: string[]): Reading[] {
  const joined = words.filter((word, i) => i === 0 || i === words.length - 1 || !JOINS.has(word))
  const lettered = withLetters(words)
  const plain = [words, joined, lettered].map((each) => ({ words: each }))
  const variants = [lettered, ...(lettered.length < words.length ? [words] : [])]
  return distinct([...plain, ...variants.flatMap(housesIn)])
}

function housesIn(words: string[]): Reading[] {
  const places = words.flatMap((word, i) => (/\d/.test(word) ? [i] : [])).slice(0, AT_MOST_NUMBERS)
  return places.flatMap((i) => {
    const rest = words.toSpliced(i, 1)
    return rest.length > 0 ? [{ words: rest, number: { text: words[i]!, isTyped: i === words.length - 1 } }] : []
  })
}

/** The same without small words, if there are any and something else too. */
export function withoutSmall(readings: Reading[]): Reading[] {
  const without = readings.map(({ words, ...rest }) => ({ ...rest, words: words.filter((word) => !SMALL.has(word)) }))
  return distinct(without.filter(({ words }, i) => words.length > 0 && words.length < readings[i]!.words.length))
}

/** Without anything that has a digit: the street of a house that the map does not have. */
export function withoutNumbers(words: string[]): Reading[] {
  const rest = words.filter((word) => !/\d/.test(word))
  return rest.length > 0 && rest.length < words.length ? [{ words: rest }] : []
}

function distinct(readings: Reading[]): Reading[] {
  const seen = new Map(readings.map((reading) => [JSON.stringify(reading), reading]))
  return [...seen.values()]
}
