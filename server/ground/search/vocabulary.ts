/** Shorter words are mistaken for too many others; of those that are still being typed, longer ones. */
const LEAST = 4
const LEAST_TYPED = 5

/** All words of a region, sorted by their code units. */
export type Vocabulary = readonly string[]

export const canSlip = (word: string): boolean => word.length >= LEAST && !/\d/.test(word)

/** The words of the vocabulary that are one slip from this one: a letter more, less, another, or two that changed places. */
export function oneSlipFrom(words: Vocabulary, word: string): string[] {
  if (!canSlip(word)) return []
  return [...slipped(words, word, 0)].filter((each) => has(words, each))
}

/** The beginnings of words that are one slip from this one; the first letter is taken to be right. */
export function beginningsNear(words: Vocabulary, typed: string): string[] {
  if (!canSlip(typed) || typed.length < LEAST_TYPED) return []
  const near = [...slipped(words, typed, 1)].filter((each) => each.length >= LEAST && begins(words, each))
  return near.filter((each) => !near.some((other) => other !== each && each.startsWith(other)))
}

function slipped(words: Vocabulary, word: string, from: number): Set<string> {
  const all = new Set<string>()
  for (let i = from; i <= word.length; i++) {
    const [before, rest] = [word.slice(0, i), word.slice(i)]
    if (!begins(words, before)) break
    if (rest !== '') all.add(before + rest.slice(1))
    if (rest.length > 1) all.add(before + rest[1] + rest[0] + rest.slice(2))
    for (const letter of lettersAfter(words, before)) {
      all.add(before + letter + rest)
      if (rest !== '') all.add(before + letter + rest.slice(1))
    }
  }
  all.delete(word)
  return all
}

/** The first word that is not before this one. */
function placeOf(words: Vocabulary, word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}
const has = (words: Vocabulary, word: string) => words[placeOf(words, word)] === word
const begins = (words: Vocabulary, beginning: string) =>
  words[placeOf(words, beginning)]?.startsWith(beginning) === true

/** Which letters follow this beginning in some word. */
function lettersAfter(words: Vocabulary, beginning: string): string[] {
  const letters: string[] = []
  let at = placeOf(words, beginning)
  while (words[at]?.startsWith(beginning)) {
    const letter = words[at]![beginning.length]
    if (letter === undefined) at++
    else {
      letters.push(letter)
      at = placeOf(words, `${beginning}${letter}\uffff`)
    }
  }
  return letters
}
