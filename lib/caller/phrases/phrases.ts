import type { en } from './en.ts'

/** One wording for each plural form the language has (Intl.PluralRules). */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
type InAnyLanguage<T> = T extends string
  ? string
  : T extends { other: string; one: string }
    ? Plural
    : { [K in keyof T]: InAnyLanguage<T[K]> }

/** What every language must say: as English does. */
export type Phrases = InAnyLanguage<typeof en>
