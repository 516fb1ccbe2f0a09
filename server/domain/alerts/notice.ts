import type { AlertPurpose, ChannelKind } from '#server/db/alert-tables.ts'

/** What one person is told by one channel: facts, which each channel words in the person's language. */
export type Notice = {
  /** `alt_…`: the same call sent again has the same id. */
  alertId: string
  purpose: AlertPurpose
  /** Of the training centre, or a test: said first. */
  drill: boolean
  team: { id: string; name: string }
  /** Null of an alarm, and of a test. Who is missing and when, in whose clock, as told at `now`. */
  strength: { zone: string; now: Date; short: Short[] } | null
  /** Null for a test, and where `strength` is. `address` in one line; coordinates in degrees. */
  alarm: {
    id: string
    sequence: number
    title: string | null
    description: string | null
    priority: 1 | 2 | 3
    address: string | null
    location: { lng: number; lat: number } | null
    raisedAt: Date
  } | null
  member: { id: string; name: string; locale: string }
  /** How long it is worth delivering: until the team calls anew. */
  keepSeconds: number
}

/** So many are missing of a role (null: of anybody); `until` null: nobody knows. */
type Short = { role: string | null; count: number; from: Date; until: Date | null }

/** Where it goes: a number, an address, a topic; or the devices of a member. */
export type Target = { kind: ChannelKind; address: string | null; devices: Device[] }
export type Device = { id: string; endpoint: string; p256dh: string; auth: string }

/** Taken by the service, which is not yet delivered; `ref` is what its receipts will name it by. */
export type Sent = { provider?: string; ref?: string | null }
