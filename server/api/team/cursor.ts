/** Where a page ends, as it is sent: opaque to clients, Base64 inside (facts T14). */
export const toCursor = (place: string): string => Buffer.from(place, 'latin1').toString('base64')

/** The place in a cursor that was sent back, its padding there or not; undefined for what `toCursor` cannot have made. */
export function fromCursor(cursor: string): string | undefined {
  const place = Buffer.from(cursor, 'base64').toString('latin1')
  return bare(toCursor(place)) === bare(cursor) ? place : undefined
}

const bare = (base64: string) => base64.replace(/={0,2}$/, '')
