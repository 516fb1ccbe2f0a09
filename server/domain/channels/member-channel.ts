import type { AlertState, ChannelKind } from '#server/db/alert-tables.ts'

/** One way in which a member is alerted. `address`: a topic, a number in E.164, a mail address; null for `push`. */
export type MemberChannel = {
  id: string
  kind: ChannelKind
  address: string | null
  /** What became of the newest alert by it. */
  lastProved: { state: AlertState; at: Date; reason: string | null } | null
}

/** A browser or app that gets a member's pushes. */
export type PushDevice = { id: string; label: string | null; createdAt: Date; seenAt: Date }
