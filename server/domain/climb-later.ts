import type { Context } from './context.ts'
import type { Job } from './job.ts'

type Climb = Extract<Job, { name: 'climb-ladder' }>['data']
type About = Omit<Climb, 'teamId' | 'centre' | 'alarmId'> & { afterSeconds?: number }

/** Has an alarm's calling looked at again after the commit, or so many seconds later: something that it depends on has changed. */
export function climbLater(ctx: Context, alarmId: string, { afterSeconds, ...about }: About = {}): Promise<void> {
  const { teamId, centre } = ctx
  const later = afterSeconds === undefined ? {} : { afterSeconds }
  return ctx.enqueue(ctx.db, { name: 'climb-ladder', data: { teamId, centre, alarmId, ...about }, ...later })
}
