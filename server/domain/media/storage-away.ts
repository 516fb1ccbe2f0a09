/** The media storage does not take a file now; the very same request may work a moment later. `cause` says why. */
export class StorageAway extends Error {
  readonly code = 'media_storage_away'

  constructor(cause: unknown) {
    super('The media storage does not answer at the moment; try again shortly', { cause })
  }
}

/** Told by `code`, never by `instanceof`: Next's bundle has its own copy of the class. */
export const isStorageAway = (error: unknown): error is StorageAway =>
  error instanceof Error && 'code' in error && error.code === 'media_storage_away'
