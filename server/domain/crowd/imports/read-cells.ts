import type { PostStatus } from '../posts/index.ts'

/** `1. Urgences | Emergency, 3. Public Health, ` → two names; cut at `separator` alone where somebody names it. */
export const listIn = (cell: string, separator: string | null = null): string[] => {
  const names = cell.split(separator ?? /[,;\n]/).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

const STATUSES = new Map<string, PostStatus>(
  Object.entries({
    draft: 'draft',
    published: 'published',
    archived: 'archived',
    // How older exports say whether a report was approved.
    yes: 'published',
    true: 'published',
    '1': 'published',
    approved: 'published',
    no: 'draft',
    false: 'draft',
    '0': 'draft',
    unapproved: 'draft',
  }),
)

export const statusIn = (cell: string): PostStatus | undefined => STATUSES.get(cell.trim().toLowerCase())

/** A number with a decimal point or comma; undefined for what is none. */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim().replaceAll('\u2212', '-')
  return /^[-+]?\d{1,20}(?:[.,]\d{1,20})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

type Pair = [lat: number, lon: number]

/** The pair of numbers that a place is; undefined for what is none. */
export const pairIn = (cell: string): Pair | undefined => ofTwo(cell) ?? ofOdk(cell) ?? ofWkt(cell)

/** `18.23, -72.53` or `18,23; -72,53`. */
function ofTwo(cell: string): Pair | undefined {
  const halves = /^\s*([-+]?\d+(?:\.\d+)?)\s*,\s*([-+]?\d+(?:\.\d+)?)\s*$/.exec(cell) ?? /^([^;]+);([^;]+)$/.exec(cell)
  return pairOf(halves?.[1], halves?.[2])
}

/** `60.1699 24.9384 12.5 4`: latitude, longitude, metres above the sea, metres of accuracy, as phones' forms write it (ODK). */
function ofOdk(cell: string): Pair | undefined {
  const numbers = cell.trim().split(/ +/)
  const isPlace = numbers.length >= 2 && numbers.length <= 4 && numbers.every((one) => numberIn(one) !== undefined)
  return isPlace ? pairOf(numbers[0], numbers[1]) : undefined
}

/** `POINT (24.9384 60.1699)`, as databases and maps write it: longitude first; heights and the usual SRID may be there. */
function ofWkt(cell: string): Pair | undefined {
  const point = /^\s*(?:SRID=4326;\s*)?POINT\s*(?:Z|M|ZM)?\s*\(\s*(\S+)\s+([^\s)]+)(?:\s+[^\s)]+){0,2}\s*\)\s*$/i.exec(
    cell,
  )
  return pairOf(point?.[2], point?.[1])
}

function pairOf(first = '', second = ''): Pair | undefined {
  const [lat, lon] = [numberIn(first), numberIn(second)]
  return lat === undefined || lon === undefined ? undefined : [lat, lon]
}
