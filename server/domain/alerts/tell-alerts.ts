import { diff, type Happening } from '../activity/record.ts'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'
import { countAlerts } from './count-alerts.ts'
import type { Ladder } from './ladder.ts'
import type { Situation } from './situation.ts'

const AT_MOST_EVERY_MS = 1000

/**
 * Has an entry recorded when what became of the calls has changed, at most one a second for each alarm: counts only, so that
 * whoever shows the calls reads them again. What comes too early is told by another look a second later.
 */
export async function tell(
  { ctx, situation, ladder, happened }: { ctx: Context; situation: Situation; ladder: Ladder; happened: Happening[] },
  changed: boolean,
): Promise<void> {
  const { alarm, made, people } = situation
  const counts = countAlerts(made, people)
  const changes = diff<Partial<typeof counts>>(ladder.told, counts)
  if (!changed && !ladder.stirred && changes.length === 0) return
  if (made.length === 0) return
  const now = ctx.now()
  if (ladder.toldAt && now.getTime() - ladder.toldAt.getTime() < AT_MOST_EVERY_MS) {
    ladder.stirred = true
    await climbLater(ctx, alarm.id, { afterSeconds: 1 })
    return
  }
  Object.assign(ladder, { stirred: false, told: counts, toldAt: now })
  const entry = { objectId: alarm.id, descriptor: alarm.title, alarmId: alarm.id, changes }
  happened.push({ ...entry, action: 'ALERT_UPDATE' })
}
