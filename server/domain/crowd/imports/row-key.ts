import { createHash } from 'node:crypto'

/** How many columns are the file's own: a file of errors that was mended has two more at its end, which are ours. */
export const ownWidth = (columns: readonly string[]): number =>
  columns.at(-2) === 'line' && columns.at(-1) === 'error' ? columns.length - 2 : columns.length

/**
 * What a record is known by, in whatever file it comes: the same cells are the same report,
 * also where empty ones at the end are left out. Neither the file's name nor
 * its encoding counts, nor how it is mapped.
 */
export function rowKey(cells: readonly string[], width: number): string {
  const own = Array.from({ length: width }, (_, i) => cells[i]?.trim() ?? '')
  return createHash('sha256').update(JSON.stringify(own)).digest('base64url')
}
