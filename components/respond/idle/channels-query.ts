import { queryOptions } from '@tanstack/react-query'
import { askAhead } from '../ask-ahead.ts'

export const PROVED = ['queued', 'accepted', 'delivered', 'opened', 'answered', 'failed'] as const
export type Channel = {
  id: string
  kind: 'push' | 'ntfy' | 'sms' | 'voice' | 'mail'
  topic?: string | undefined
  number?: string | undefined
  address?: string | undefined
  lastProved: { state: (typeof PROVED)[number]; at: string; reason: string | null } | null
}
type Ladder = { channels: Channel[]; devices: { id: string; label: string | null }[] }

/** By what a member is called, in the order in which it is tried; null where the server calls nobody. */
export const channelsQuery = (member: string) =>
  queryOptions({
    queryKey: ['respond', 'channels', member],
    queryFn: () => askAhead<Ladder>(`/v1/members/${member}/channels`),
  })

/** One channel, or all of them: rings nobody else, and says DRILL. */
export const testChannel = (member: string, channel: string | null) =>
  askAhead<unknown>(`/v1/members/${member}/channels/${channel === null ? 'test' : `${channel}/test`}`, 'POST')
