/** A part of a file, both ends included, counted from 0. */
type Span = { start: number; end: number }

/**
 * The part of a file of `size` bytes that a `Range` header asks for (RFC 9110 14.2). Undefined: send all of it, as for
 * several ranges or another unit; null: there is no such part (416).
 */
export function readRange(header: string | undefined, size: number): Span | null | undefined {
  const [, from = '', to = ''] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? []
  if (from === '' && to === '') return undefined
  if (from === '') return Number(to) === 0 ? null : { start: Math.max(0, size - Number(to)), end: size - 1 }
  const [start, end] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)]
  if (to !== '' && Number(to) < start) return undefined
  return start < size ? { start, end } : null
}
