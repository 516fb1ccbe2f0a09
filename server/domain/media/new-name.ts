import { randomBytes } from 'node:crypto'

/** The unguessable name of a new file: nothing else guards it (facts 2.7). */
export const newName = (extension: string) => `${randomBytes(64).toString('hex')}.${extension}`
