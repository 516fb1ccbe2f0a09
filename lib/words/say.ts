import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format'

/**
 * Says a compiled message, for what must stay small: no parser, no React, about 2 kB in a program. `tag`: whose
 * plurals, numbers and dates; `values` has every value the message takes.
 */
export const say = (message: CompiledMessage, tag: string, values: FormatValues<never> = {}): string =>
  format<never>(message, tag, values, { formatters: FORMATTERS }) as string // safe: without tags it is one text

const FORMATTERS = {
  getDateTimeFormat: (tag: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
  getNumberFormat: (tag: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
  getPluralRules: (tag: string, options: Intl.PluralRulesOptions) => pluralRules(tag, options),
}

/** Phones before 2019 may not know the rules. */
const pluralRules = (tag: string, options: Intl.PluralRulesOptions): Intl.PluralRules =>
  typeof Intl.PluralRules === 'function'
    ? new Intl.PluralRules(tag, options)
    : ({ select: (n: number) => (n === 1 ? 'one' : 'other') } as Intl.PluralRules) // safe: nothing else is asked of them
