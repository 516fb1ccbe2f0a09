/** How the bytes of a CSV file are to be read; found out once, when it is uploaded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Delimiter = ',' | ';' | '\t' | '|'
/** Which of the two comes first in `04/05/2010`. */
export type DateOrder = 'dmy' | 'mdy'
export type Reading = {
  encoding: Encoding
  delimiter: Delimiter
  /** For each column, whatever it holds. */
  dateOrders: DateOrder[]
}

/** One record of a file, and the line it begins on, counted from 1. */
export type CsvRecord = { line: number; cells: string[] }

/** Where the text stops being CSV. */
export class CsvFault extends Error {
  readonly csvFault = true
}

/** Told by what it has, never by `instanceof`: Next's bundle has its own copy of the class. */
export const isCsvFault = (error: unknown): error is CsvFault => error instanceof Error && 'csvFault' in error
