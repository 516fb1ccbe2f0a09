const DIGITS = /^\d+$/

/** "30, 60" as numbers; none for nothing; undefined for what is no list of whole numbers from 1 to `most`. */
export function wholeNumbers(typed: string, most: number): number[] | undefined {
  const parts = typed.split(/[\s,;،]+/).filter(Boolean)
  const isOne = (part: string) => DIGITS.test(part) && Number(part) >= 1 && Number(part) <= most
  return parts.every(isOne) ? parts.map(Number) : undefined
}

/** One of them; null for nothing, undefined for what is none. */
export function wholeNumber(typed: string, most: number): number | null | undefined {
  const numbers = wholeNumbers(typed, most)
  return numbers?.length === 0 ? null : numbers?.length === 1 ? numbers[0] : undefined
}
