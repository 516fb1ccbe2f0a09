import { randomBytes } from 'node:crypto'

/** The unguessable name of a new file: nothing else guards it (facts T46). */
export const newName = (extension: string) => `${randomBytes(64).toString('hex')}.${extension}`
