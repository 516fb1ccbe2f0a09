import { queryOptions } from '@tanstack/react-query'
import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** Receipts of a test may come minutes later. */
const AGAIN_MS = 5000

/** The newest test of the team; null where there was none. */
export const lastTestQuery = queryOptions({
  queryKey: ['settings', 'team-tests'],
  queryFn: async () =>
    (await unwrap(team.GET('/v1/alert-tests', { params: { query: { limit: '1' } } }))).data[0] ?? null,
  staleTime: 0,
  refetchInterval: AGAIN_MS,
})

export const testTeam = () =>
  unwrap(team.POST('/v1/alert-tests', { headers: { 'Idempotency-Key': newIdempotencyKey() } }))
