import { alarmExists } from '#server/domain/alarms/index.ts'
import type { Context } from '#server/domain/context.ts'

type Below<Name extends string> = { ctx: Context; params: Record<Name, string> }

/** The id of the alarm in the path, if it is one of the caller's centre. */
export async function inAlarm({ ctx, params }: Below<'alarm_id'>): Promise<string | undefined> {
  return (await alarmExists(ctx, params.alarm_id)) ? params.alarm_id : undefined
}

/** Finds a thing of the alarm in the path; nothing of an alarm the caller may not see. */
export const ofAlarm =
  <T>(byId: (ctx: Context, alarmId: string, id: string) => Promise<T | undefined>) =>
  async (call: Below<'alarm_id' | 'id'>): Promise<T | undefined> => {
    const alarm = await inAlarm(call)
    return alarm === undefined ? undefined : byId(call.ctx, alarm, call.params.id)
  }
