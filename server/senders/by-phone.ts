import { randomUUID } from 'node:crypto'
import type { Sender } from './sender.ts'

/** A phone fetches what it is to send: from now on the message waits for that, under a name for the phone. */
export const byPhone: Sender = async () => ({ status: 'pending_poll', id: randomUUID() })
