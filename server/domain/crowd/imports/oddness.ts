const STEP = 500

/**
 * How odd a decoded text looks, per letter that is not ASCII: 0 where words look like words, about 1 where every second
 * one has a capital or a symbol in its middle, letters of two scripts, or what stands in no text.
 */
export function oddness(text: string): number {
  const letters = [...text]
  let [odd, seen] = [0, 0]
  for (const [i, letter] of letters.entries()) {
    if (letter <= '\u007f') continue
    seen++
    odd += oddAt(letters[i - 1] ?? ' ', letter, letters[i + 1] ?? ' ')
  }
  return seen === 0 ? 0 : Math.round((odd / seen) * STEP) / STEP
}

/** Replaced, control, private, and not assigned: no program writes them on purpose. */
const NEVER = /[\ufffd\p{Cc}\p{Co}\p{Cn}]/u
const LETTER = /\p{L}/u
/** What stands beside or within words everywhere. */
const USUAL = /[\s\p{M}\p{P}€£°©®«»№\u00ad\u200b-\u200f]/u
const DASHES = /[\u2013\u2014\u2026†‡‰•¶§]/u

function oddAt(before: string, letter: string, after: string): number {
  if (NEVER.test(letter)) return 3
  if (LETTER.test(letter)) return oddLetter(before, letter) + oddLetter(letter, after, true)
  const isInside = LETTER.test(before) && LETTER.test(after)
  if (isInside && DASHES.test(letter)) return 1
  return USUAL.test(letter) ? 0 : LETTER.test(before) || LETTER.test(after) ? 1.5 : 0.5
}

/** Two letters in a row. `asciiOnly`: two beyond ASCII are looked at once, from the second. */
function oddLetter(one: string, next: string, asciiOnly = false): number {
  if (!LETTER.test(one) || !LETTER.test(next) || (asciiOnly && next > '\u007f')) return 0
  if (scriptOf(one) !== scriptOf(next)) return 1
  return /\p{Ll}/u.test(one) && /\p{Lu}/u.test(next) ? 1 : 0
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
]
/** Those of East Asia go together. */
const scriptOf = (letter: string): number => SCRIPTS.findIndex((script) => script.test(letter))
