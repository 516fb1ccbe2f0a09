const NAMES = 'january february march april may june july august september october november december'.split(' ')
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** The month of an English name, whole or short (`Sept.`), counted from 1; undefined for any other word. */
export const monthNamed = (word: string): number | undefined => placeOf(word, NAMES)
/** The day of the week of an English name, Monday being 1. */
export const weekdayNamed = (word: string): number | undefined => placeOf(word, DAYS)

/** Three letters tell all of them apart. */
function placeOf(word: string, names: readonly string[]): number | undefined {
  const letters = word.toLowerCase().replace(/\.$/, '')
  const at = letters.length < 3 ? -1 : names.findIndex((name) => name.startsWith(letters))
  return at === -1 ? undefined : at + 1
}
