import type { MemberChannel as Channel } from '#lib/contracts/team/member-channels.ts'

type Written =
  | { kind: 'push' }
  | { kind: 'ntfy'; topic?: string }
  | { kind: 'sms' | 'voice'; number: string }
  | { kind: 'mail'; address: string }
/** Channels as they are written: in the order in which they are tried. */
export type Ladder = Written[]
/** The channels that have an address. */
export type Addressed = Exclude<Channel['kind'], 'push'>

export const written = (channels: readonly Channel[]): Ladder => channels.map(asWritten)

function asWritten({ kind, topic, number = '', address = '' }: Channel): Written {
  if (kind === 'push') return { kind }
  if (kind === 'ntfy') return { kind, ...(topic && { topic }) }
  return kind === 'mail' ? { kind, address } : { kind, number }
}

/** One that is new, tried last. A topic is made by the server. */
export function added(ladder: Ladder, kind: Addressed, address: string): Ladder {
  if (kind === 'ntfy') return [...ladder, { kind }]
  return [...ladder, kind === 'mail' ? { kind, address } : { kind, number: address }]
}

/** The one at `place` tried one earlier (`by` −1) or later (1). */
export function moved(ladder: Ladder, place: number, by: -1 | 1): Ladder {
  const [one] = ladder.slice(place, place + 1)
  const others = ladder.toSpliced(place, 1)
  return one ? others.toSpliced(Math.max(0, place + by), 0, one) : ladder
}
