import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 random bits, readable aloud in an emergency: lower-case hex. */
export const newSecret = () => randomBytes(32).toString('hex')

/** How secrets are kept. They are long and random, so one round of SHA-256 is enough; passwords are better-auth's. */
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('hex')
