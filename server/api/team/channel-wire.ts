import type { MemberChannel, PushDevice } from '#server/domain/channels/index.ts'

/** What an address of a channel is called. */
const NAMES = { ntfy: 'topic', sms: 'number', voice: 'number', mail: 'address' } as const

export const channelToWire = ({ id, kind, address, lastProved }: MemberChannel) => ({
  id,
  kind,
  ...(kind !== 'push' && { [NAMES[kind]]: address }),
  lastProved: lastProved && { ...lastProved, at: lastProved.at.toISOString() },
})

export const deviceToWire = ({ id, label, createdAt, seenAt }: PushDevice) => ({
  id,
  label,
  createdAt: createdAt.toISOString(),
  seenAt: seenAt.toISOString(),
})
