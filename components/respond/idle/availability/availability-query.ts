import { queryOptions } from '@tanstack/react-query'
import type { AvailabilityStatus, Weekly } from '#lib/availability/plan.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

const AVAILABILITY = '/v1/members/{id}/availability'
const of = (id: string) => ({ path: { id } })

/** Whether a member is called, and their plans. */
export const availabilityQuery = (member: string) =>
  queryOptions({
    queryKey: ['respond', 'availability', member],
    queryFn: async () => (await unwrap(team.GET(AVAILABILITY, { params: of(member) }))).data,
  })

/** Once or weekly, and not both. */
export type NewPlan = {
  status: AvailabilityStatus
  once: { from: string; to: string } | null
  weekly: (Weekly & { until: string | null }) | null
  note: string | null
}
/** What is said of now (status null: as planned), or all plans anew. */
export type Change = { status: AvailabilityStatus | null; until?: string | null } | { plans: NewPlan[] }

/** Answers how it is then. @throws Problem */
export const setAvailability = async (member: string, body: Change) =>
  (await unwrap(team.PUT(AVAILABILITY, { params: of(member), body }))).data
