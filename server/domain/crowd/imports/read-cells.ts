import type { PostStatus } from '../posts/index.ts'

/** `1. Urgences | Emergency, 3. Public Health, ` → two names. */
export const listIn = (cell: string): string[] => {
  const names = cell.split(/[,;\n]/).map((name) => name.trim())
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

/** `18.23, -72.53` or `18,23; -72,53`; undefined for what is no pair of numbers. */
export function pairIn(cell: string): [lat: number, lon: number] | undefined {
  const halves = /^\s*([-+]?\d+(?:\.\d+)?)\s*,\s*([-+]?\d+(?:\.\d+)?)\s*$/.exec(cell) ?? /^([^;]+);([^;]+)$/.exec(cell)
  const [lat, lon] = [numberIn(halves?.[1] ?? ''), numberIn(halves?.[2] ?? '')]
  return lat === undefined || lon === undefined ? undefined : [lat, lon]
}
