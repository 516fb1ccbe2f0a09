import { fold, withoutDigraphs } from './fold.ts'

/** What streets are called short and long, in the languages of the maps we know; each word is found by its other one too. */
const SHORT: Record<string, string[]> = {
  st: ['street', 'saint', 'sankt', 'santa', 'san', 'sant', 'sta'],
  ave: ['avenue'],
  av: ['avenue', 'avenida', 'avinguda'],
  r: ['rue', 'rua'],
  rd: ['road'],
  bd: ['boulevard'],
  blvd: ['boulevard'],
  ln: ['lane'],
  dr: ['drive'],
  ct: ['court'],
  hwy: ['highway'],
  pkwy: ['parkway'],
  sq: ['square'],
  pl: ['place', 'platz', 'plaza', 'placa', 'plats'],
  ctra: ['carretera'],
  c: ['carrer', 'calle'],
  ch: ['chemin'],
  rte: ['route'],
  imp: ['impasse'],
  all: ['allee'],
  esc: ['escalier'],
  fbg: ['faubourg'],
  str: ['strasse', 'strada', 'straat'],
  v: ['via', 'vag', 'vagen'],
  g: ['gatan', 'gata'],
  k: ['katu'],
  n: ['north', 'nord', 'norra'],
  s: ['south', 'sud', 'sodra'],
  e: ['east', 'est'],
  w: ['west'],
  mt: ['mount', 'mont'],
  dept: ['department'],
}
const LONG = new Map<string, string[]>()
for (const [short, longs] of Object.entries(SHORT))
  for (const long of longs) LONG.set(long, [...(LONG.get(long) ?? []), short])

/** Endings that are a word of their own elsewhere: "Hauptstr." and "Hauptstraße", "Storg." and "Storgatan". */
const ENDINGS: [long: string, short: string][] = [
  ['strasse', 'str'],
  ['gatan', 'g'],
  ['vagen', 'v'],
  ['katu', 'k'],
  ['tie', 't'],
]

/** The words of a text as they are compared. */
export const wordsIn = (text: string): string[] => fold(text).split(' ').filter(Boolean)

/** The number of a house as it is compared: "7 B" → "7b". */
export const houseOf = (number: string): string => fold(number).replaceAll(' ', '')

/** "12 b" as one word. */
export function withLetters(words: string[]): string[] {
  const all: string[] = []
  for (const word of words)
    if (/^\d+$/.test(all.at(-1) ?? '') && AFTER_NUMBER.test(word)) all.push(`${all.pop()}${word}`)
    else all.push(word)
  return all
}

const AFTER_NUMBER = /^(?:[a-z]|bis|ter|quater)$/

/** A word and what else it is written as. */
export function spellings(word: string): string[] {
  const others = [...(LONG.get(word) ?? []), ...(SHORT[word] ?? [])]
  for (const [long, short] of ENDINGS) {
    if (word.length > long.length + 1 && word.endsWith(long)) others.push(word.slice(0, -long.length) + short)
  }
  const plain = withoutDigraphs(word)
  return plain === word ? [word, ...others] : [word, ...others, plain]
}

/** What a thing is found by: each word, and its short form where it has one. */
export const indexed = (...texts: (string | undefined)[]): string =>
  [...new Set(texts.flatMap((text) => allOf(wordsIn(text ?? ''))))].join(' ')

const allOf = (words: string[]) => [...words, ...withLetters(words)].flatMap((word) => [word, ...shorts(word)])

const shorts = (word: string) => spellings(word).filter((other) => other.length < word.length)

/** The one way in which a word is compared whichever way it is written: "avenue", "ave" and "av" are "av". */
export function oneSpelling(word: string): string {
  const all = new Set([word])
  for (const each of all) for (const other of spellings(each)) all.add(other)
  return [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!
}
