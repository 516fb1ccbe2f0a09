import type { Runtime } from '#server/apps/runtime.ts'

/** Resolves when all that stands in the team's log by now has been published, and can surprise no listener any more. */
export async function untilPublished(rt: Runtime, teamId: string): Promise<void> {
  const last = await rt.db
    .selectFrom('activity')
    .select('seq')
    .where('team_id', '=', teamId)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = () => rt.tail.reached(teamId) >= Number(last?.seq ?? 0) && resolve()
  const stop = rt.tail.subscribe(look)
  look()
  await promise.finally(stop)
}
