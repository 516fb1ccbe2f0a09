/** What a formula begins with, also full-width and small. */
const SIGN = /[=+\-@＝＋－＠﹦﹢﹣﹫]/
/** What is passed over in front of it: spaces of all kinds, marks nobody sees, quotes, our own apostrophes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are passed over, too
const PASSED = /[\s\u0000-\u001f\u00ad\u180e\u200b-\u200f\u2060-\u2064"']/
/** What may follow the sign of a number or phone number: `-12.5`, `+358 40 123 45 67`, `+1 (555) 010-020`. */
const OF_NUMBERS = /[\d .,()/-]/
const FIRST_OF_NUMBER = /^[+-](?:\d|\(\d)/

/**
 * What a cell says, so that a spreadsheet takes it for text and runs none of it, however it separates cells: where one may
 * think that a cell begins, and what stands there begins like a formula, is an apostrophe in front. What is a plain
 * number or phone number as a whole begins so, too, and stays.
 */
export const cellOf = (text: string): string => (SIGN.test(text) ? withMarks(text) : text)

/** The text that `cellOf` has made such a cell of: exactly that, for every text. */
export const textOf = (cell: string): string => (cell.includes("'") && SIGN.test(cell) ? withoutMarks(cell) : cell)

function withMarks(text: string): string {
  const [pieces, at] = [[] as string[], formulasIn(text)]
  for (const [n, start] of at.entries()) pieces.push(text.slice(at[n - 1] ?? 0, start), "'")
  return at.length === 0 ? text : pieces.join('') + text.slice(at.at(-1))
}

function withoutMarks(cell: string): string {
  let [text, from] = ['', 0]
  for (const start of formulasIn(cell)) {
    if (cell[start] !== "'") continue
    text += cell.slice(from, start)
    from = start + 1
  }
  return text + cell.slice(from)
}

/** Where cells may begin and formulas do, in order. From the end, so that long runs of spaces are looked at once. */
function formulasIn(text: string): number[] {
  const found: number[] = []
  let [isFormula, isNumeric] = [false, true] // isNumeric: all that is behind
  for (let at = text.length - 1; at >= 0; at--) {
    const letter = text.charAt(at)
    isFormula = SIGN.test(letter)
      ? !(isNumeric && FIRST_OF_NUMBER.test(text.slice(at, at + 3)))
      : isFormula && PASSED.test(letter)
    isNumeric &&= OF_NUMBERS.test(letter)
    if (isFormula && isBeginning(text, at)) found.push(at)
  }
  return found.reverse()
}

/** The beginning itself, and what stands behind whatever separates cells or lines somewhere. */
function isBeginning(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  return at === 0 || ';\t|\n'.includes(before) || (before === '\r' && text[at] !== '\n')
}
