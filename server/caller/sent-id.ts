import { z } from 'zod'

/** What the sender's device calls what it sends (lib/contracts/caller.ts). */
export const SentId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/)
