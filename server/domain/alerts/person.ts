import type { AlertKind, AvailabilityStatus, ChannelKind } from '#server/db/alert-tables.ts'

/** Somebody who can be called to an alarm: a member with a channel, in the training centre on its list. */
export type Person = {
  id: string
  name: string
  roles: string[]
  groups: string[]
  status: AvailabilityStatus
  /** In the order of the person's ladder; never empty. */
  channels: { id: string; kind: ChannelKind }[]
  /** Called to this alarm before, as an alarm or an information. */
  called: boolean
  /** Null: no answer yet. */
  answer: 'coming' | 'not_coming' | null
}

export type Call = { person: Person; purpose: AlertKind }
