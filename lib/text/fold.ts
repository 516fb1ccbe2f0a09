const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

const letters = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : withoutMarks(text))
const ASCII = /^[\0-\x7f]*$/

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, (letter) => LETTERS[letter] ?? letter)

/** A name as it is compared: without case, diacritics and punctuation. "Sankt-Göran" → "sankt goran". */
export const fold = (text: string): string =>
  letters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same of names with commas between, with a tab before and behind each. */
export const foldEach = (names: string): string =>
  `\t${letters(names)
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .replace(/ ?(,) ?/g, '\t')
    .trim()}\t`

/** "Koeln", "Goeteborg": as who has no ö writes it. What has none of these is itself. */
export const withoutDigraphs = (folded: string): string => folded.replace(/([aou])e/g, '$1')
