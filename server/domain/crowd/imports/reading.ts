import type { Counting } from '#lib/dates/counted-date.ts'
import type { DateOrder } from '#lib/dates/written-date.ts'

/** The decoder's name of it: `utf-8`, `windows-1251`. */
export type Encoding = string
/** How it became known: by the file's mark, by what whoever uploaded it said, by its content being UTF-8, or by guessing. */
export type EncodingBy = 'mark' | 'named' | 'content' | 'guess'
/** One character. */
export type Delimiter = string

/** How the dates of a column are written; `dmy` and `mdy` as `04/05/2010`, where one of the two comes first. */
export type DateForm = 'iso' | 'basic' | 'month_name' | DateOrder | Counting

/** How the bytes of a CSV file are to be read; found out once, when it is uploaded. */
export type Reading = {
  encoding: Encoding
  delimiter: Delimiter
  /** For each column, whatever it holds. */
  dateOrders: DateOrder[]
  /** What stands below is not known of files that were uploaded before it was looked for. */
  encodingBy?: EncodingBy
  guesses?: Encoding[]
  /** For each column what all its cells would be, were they dates. */
  dateForms?: (DateForm | null)[]
  /** How many records come before the first that is data: the header, and what stands above and below it. */
  heads?: number
  /** The hashtags of each column, where a row of them says what it is (HXL). */
  hashtags?: string[] | null
  /** Rows that end before the last column. */
  short?: number
  /** Characters that could not be read, and the lines of the first of them. */
  lost?: { characters: number; lines: number[] }
}

/** One record of a file, and the line it begins on, counted from 1. */
export type CsvRecord = { line: number; cells: string[] }

/** Where the text stops being CSV. */
export class CsvFault extends Error {
  readonly csvFault = true
}

/** Told by what it has, never by `instanceof`: Next's bundle has its own copy of the class. */
export const isCsvFault = (error: unknown): error is CsvFault => error instanceof Error && 'csvFault' in error
