import type { Temporal } from 'temporal-polyfill'

/** A day as the calendar shows it, with the time of the clock where that is said, and the zone where that is: `UTC`, `+05:30`. */
export type WrittenDate = { day: Temporal.PlainDate; time: Temporal.PlainTime | null; zone: string | null }

/** Which of the two comes first in `04/05/2010`. */
export type DateOrder = 'dmy' | 'mdy'

/** Why a text is no date: `is no day of the calendar`. */
export type NoDate = { why: string }
export const isNoDate = (read: object): read is NoDate => 'why' in read

const SHOWN = 100
/** The same with the text it is about: `"31/02/2010" is no day of the calendar`. */
export const refusalOf = (text: string, { why }: NoDate): string =>
  `${JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text)} ${why}`
