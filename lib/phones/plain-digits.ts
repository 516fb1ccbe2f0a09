const FORMATTING = /\p{Cf}/gu
const DASH = /[\p{Pd}\u2212\u30fc]/gu
const DIGIT = /\p{Nd}/gu
const ZERO = 0x30

/**
 * A number as it would be typed on a plain keyboard: digits of every script as 0–9, every dash as `-`, every space as one,
 * and without the marks that nobody sees (of direction and of width), which phones copy along with a number.
 */
export const plainDigits = (written: string): string =>
  written
    .normalize('NFKC')
    .replaceAll(FORMATTING, '')
    .replaceAll(DASH, '-')
    .replaceAll(DIGIT, (digit) => String(digitOf(digit.codePointAt(0)!))) // safe: it matched
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Unicode has the digits of a script in one row from 0 to 9, and never two rows next to each other but by tens. */
function digitOf(codePoint: number): number {
  if (codePoint < 0x80) return codePoint - ZERO
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - before - 1))) before++
  return before % 10
}
