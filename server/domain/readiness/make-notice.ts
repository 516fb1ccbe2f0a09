import type { Shortage } from '#lib/crew/shortages.ts'
import { refOf } from '../activity/record.ts'
import { type Queued, queueAlerts } from '../alerts/index.ts'
import type { Context } from '../context.ts'
import type { NamedRole } from '../crew/index.ts'
import { newId } from '../id.ts'

type Notice = {
  kind: 'warning' | 'request'
  short: Shortage<NamedRole>[]
  /** Whom it goes to, each by one channel. */
  to: Pick<Queued, 'member' | 'channel'>[]
}
const PURPOSE = { warning: 'readiness', request: 'request' } as const

/** Writes down what is told of a shortage, and has it sent. Returns its id. */
export async function makeNotice(ctx: Context, { kind, short, to }: Notice): Promise<string> {
  const now = ctx.now() // how soon again is counted by the clock, and an id's time never goes back
  const { id } = newId('str', now)
  const row = { id, team_id: ctx.teamId, centre: ctx.centre, kind, created_at: now }
  await ctx.db
    .insertInto('strength_notice')
    .values({ ...row, creator: JSON.stringify(refOf(ctx.actor)) })
    .execute()
  const times = ({ from, to: end }: Shortage<NamedRole>) => ({
    starts_at: new Date(from),
    ends_at: end === null ? null : new Date(end),
  })
  await ctx.db
    .insertInto('strength_notice_role')
    .values(short.map((one) => ({ notice_id: id, role_id: one.role?.id ?? null, count: one.count, ...times(one) })))
    .execute()
  const alerts = to.map((one) => ({ ...one, purpose: PURPOSE[kind], wave: 0, step: 0 }))
  await queueAlerts(ctx, { alarmId: null, strengthId: id }, alerts)
  return id
}
