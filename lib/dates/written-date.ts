import type { Temporal } from 'temporal-polyfill'

/** What calendar and clock show; midnight where no time is said. `zone` where it is said: `UTC`, `+05:30`. */
export type WrittenDate = { shown: Temporal.PlainDateTime; hasTime: boolean; zone: string | null }

/** Which of the two comes first in `04/05/2010`. */
export type DateOrder = 'dmy' | 'mdy'

/** Why a text is no date: `is no day of the calendar`. */
export type NoDate = { why: string }
export const isNoDate = (read: object): read is NoDate => 'why' in read

const SHOWN = 100
/** The same with the text it is about: `"31/02/2010" is no day of the calendar`. */
export const refusalOf = (text: string, { why }: NoDate): string =>
  `${JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text)} ${why}`
