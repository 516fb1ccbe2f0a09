import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** Undoes what an entry of the log says; pressed again after a lost answer, it undoes once. */
export const undoEntry = async (id: string) =>
  (
    await unwrap(
      team.POST('/v1/logs/{id}/undo', { params: { path: { id } }, headers: { 'Idempotency-Key': `undo ${id}` } }),
    )
  ).data

export type Undone = Awaited<ReturnType<typeof undoEntry>>
