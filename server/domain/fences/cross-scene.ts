import { transaction } from '#server/db/transaction.ts'
import { setAssignmentStatus } from '../assignments/index.ts'
import type { Context } from '../context.ts'
import { geofencesOf, setsAny } from './geofence-settings.ts'

/** A vehicle has come to the scene of the alarm it is assigned to, or left it. */
export type SceneCrossing = { alarmId: string; assignmentId: string; isInside: boolean }

/**
 * Who was under way and comes to the scene is there, and who was there and leaves is returning, where the team says so. Once: what
 * somebody says afterwards holds, until the vehicle has left and comes again.
 */
export function crossScene(outer: Context, { alarmId, assignmentId, isInside }: SceneCrossing): Promise<void> {
  return transaction(outer, async (ctx) => {
    const crossed = await ctx.db
      .updateTable('assignment')
      .set({ at_scene_since: isInside ? ctx.now() : null })
      .where('id', '=', assignmentId)
      .where('alarm_id', '=', alarmId)
      .where('at_scene_since', isInside ? 'is' : 'is not', null)
      .returning('status')
      .executeTakeFirst()
    if (!crossed) return
    const [from, to] = isInside ? (['en_route', 'on_scene'] as const) : (['on_scene', 'returning'] as const)
    if (crossed.status === from && setsAny(await geofencesOf(ctx), to))
      await setAssignmentStatus(ctx, alarmId, assignmentId, to)
  })
}
