import type { DateOrder } from '#lib/dates/written-date.ts'
import type { PostStatus, Values } from '../posts/index.ts'
import type { DateForm, Reading } from './reading.ts'

/**
 * Where an import stands: uploaded → queued → importing → completed, or checked after a dry run; failed when it could not
 * go on to the end.
 */
export type CsvStatus = 'uploaded' | 'queued' | 'importing' | 'completed' | 'checked' | 'failed'
export const isUnderWay = (status: CsvStatus): boolean => status === 'queued' || status === 'importing'

/** What every post of a file has in common; a cell that is mapped and not empty goes before. */
export type Fixed = {
  title?: string | null | undefined
  content?: string | null | undefined
  form?: number | null | undefined
  status?: PostStatus | null | undefined
  locale?: string | null | undefined
  tags?: (number | string)[] | null | undefined
  published_to?: string[] | null | undefined
  completed_stages?: number[] | null | undefined
  author_email?: string | null | undefined
  author_realname?: string | null | undefined
  values?: Values | null | undefined
}

/** How one import is done. */
export type ImportOptions = {
  /** Makes the tags that rows name and nobody has made. */
  createTags: boolean
  /** What comes first in dates; null as each column shows it. */
  dateOrder: DateOrder | null
  /** For each column how its dates are written; where that is null or missing, as the column shows it. */
  dates?: (DateForm | null)[] | null
  /** What separates several choices in one cell; null for commas, semicolons and line ends. */
  separator?: string | null
  /** Of the times that say none, e.g. `Europe/Helsinki`. */
  timezone: string
}

/** A CSV file that was uploaded, and what has become of it. Its bytes lie in the media storage under `file`. */
export type CsvImport = {
  id: number
  filename: string
  mime: string
  size: number
  file: string
  columns: string[]
  /** For each column what it is in a post, null for nothing; empty as long as nobody has said. */
  mapsTo: (string | null)[]
  fixed: Fixed
  reading: Reading
  rows: number
  status: CsvStatus
  dryRun: boolean
  options: ImportOptions
  /** Counts its imports. */
  run: number
  /** The rows that were looked at: as many as the next three together. */
  processed: number
  created: number
  known: number
  errors: number
  /** Why it could not go on. */
  error: string | null
  completed: boolean
  /** Whose import it is; null once they are gone. */
  importerId: number | null
  createdAt: Date
  updatedAt: Date | null
}
