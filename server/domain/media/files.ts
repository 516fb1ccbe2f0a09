import type { Readable } from 'node:stream'

/** A part of a file, both ends included, counted from 0. */
export type Span = { start: number; end: number }

/** Where the bytes of media lie: a folder or a bucket. A key is `<team id>/<file>`. */
export type Files = {
  /** Whole and durable when it resolves; half a file is never seen. Throws `StorageAway` when it cannot be kept now. */
  write(key: string, bytes: Uint8Array, type: string): Promise<void>
  /** The same from a file on this machine, however large: it is never whole in memory. */
  copy(key: string, path: string, type: string): Promise<void>
  /** Undefined when there is no such file. */
  read(key: string, span?: Span): Promise<Readable | undefined>
  /** Removes it soon, without waiting and without failing: what stays behind is swept later. */
  discard(key: string): void
  /** Every file of a team, with its key and when it was last changed. */
  list(teamId: string): AsyncIterable<{ key: string; changedAt: () => Promise<Date> }>
}

/** Where a medium's bytes lie. */
export const keyOf = (teamId: string, file: string) => `${teamId}/${file}`
/** Where the original lies of a picture that is shown as a clean copy. */
export const originalKeyOf = (teamId: string, file: string) => `${keyOf(teamId, file)}.original`
/** Where its thumbnail lies. */
export const thumbnailKeyOf = (teamId: string, file: string) => `${keyOf(teamId, file)}.thumbnail`
