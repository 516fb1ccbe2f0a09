import { randomBytes } from 'node:crypto'
import type { Centre } from '#server/db/schema.ts'

/** `scopes` are what whoever chose its events could read: it hears no more than that. */
export type Webhook = {
  id: string
  createdAt: Date
  updatedAt: Date
  url: string
  events: string[]
  description: string | null
  active: boolean
  centre: Centre
  scopes: string[]
  version: number
}

/** 256 random bits, written as the Standard Webhooks spec wants them. */
export const newSigningSecret = () => `whsec_${randomBytes(32).toString('base64')}`

/** What the log may say of an address: the rest of it is often a secret of the receiver's. */
export const shownUrl = (url: string) => `${new URL(url).origin}/…`
