import { queryOptions } from '@tanstack/react-query'
import { askAhead } from '../ask-ahead.ts'

export const STATUSES = ['available', 'busy', 'away'] as const
export type Status = (typeof STATUSES)[number]
export type Availability = { status: Status; since: string | null; until: string | null }

/** Whether a member is called; null where the server does not ask. */
export const availabilityQuery = (member: string) =>
  queryOptions({
    queryKey: ['respond', 'availability', member],
    queryFn: () => askAhead<Availability>(`/v1/members/${member}/availability`),
  })

export const setAvailability = (member: string, said: { status: Status; until: string | null }) =>
  askAhead<Availability>(`/v1/members/${member}/availability`, 'PUT', said)
