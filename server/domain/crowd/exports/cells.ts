/**
 * What a cell says, so that a spreadsheet takes it for text and runs none of it: what begins like a formula (`=`, `+`,
 * `-`, `@`, a tab or a line end) gets an apostrophe in front. Plain numbers and phone numbers begin so, too, and stay.
 */
export const cellOf = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)

const FORMULA = /^[=+\-@\t\r\n]/
/** `-12.5`, `+358 40 123 45 67`, `+1 (555) 010-020`: digits and what stands between them. */
const NUMBER = /^[+-]\d[\d .,()/-]*$|^[+-]\(\d[\d .,()/-]*$/

/** One answer of a post as text. */
export function answerOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
