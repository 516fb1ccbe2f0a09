import type { Language } from './languages.ts'
import type { Phrases, Plural } from './phrases/phrases.ts'

/** Says things with numbers and times in one language. */
export type Speaker = {
  phrases: Phrases
  /** The wording of that number, with the number in it. */
  count: (wordings: Plural, n: number) => string
  /** A text with `{n}` in it. */
  number: (text: string, n: number) => string
  /** `14:32`; with the day before it when that is not today. */
  time: (at: string, now?: Date) => string
}

/** `language` is its code: it decides the plural forms. */
export function speakerOf(language: string, { clock, phrases }: Pick<Language, 'clock' | 'phrases'>): Speaker {
  const digits = new Intl.NumberFormat(clock)
  const hour = new Intl.DateTimeFormat(clock, { hour: '2-digit', minute: '2-digit' })
  const day = new Intl.DateTimeFormat(clock, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
  const number = (text: string, n: number) => text.replace('{n}', digits.format(n))
  return {
    phrases,
    number,
    count: (wordings, n) => number(wordings[pluralOf(language, n)] ?? wordings.other, n),
    time: (at, now = new Date()) => {
      const then = new Date(at)
      return (then.toDateString() === now.toDateString() ? hour : day).format(then)
    },
  }
}

/** Phones before 2019 may not know the rules. */
const pluralOf = (language: string, n: number): Intl.LDMLPluralRule =>
  typeof Intl.PluralRules === 'function' ? new Intl.PluralRules(language).select(n) : n === 1 ? 'one' : 'other'
