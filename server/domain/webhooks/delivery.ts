import type { Attempt } from '#server/db/schema.ts'

/** One thing a webhook is told. `seq` is null for a test. `dead`: given up. */
export type Delivery = {
  id: string
  webhookId: string
  createdAt: Date
  updatedAt: Date
  type: string
  seq: number | null
  status: 'pending' | 'delivered' | 'dead'
  nextAt: Date | null
  attempts: Attempt[]
}

/** The type of a delivery that somebody asked for, to see whether it arrives. */
export const TEST = 'TEST'
