import { alarmExists } from '#server/domain/alarms/index.ts'
import type { Context } from '#server/domain/context.ts'

type Before = { ctx: Context; params: Record<string, string> }

/** The id of the alarm in the path, if it is one of the caller's centre. */
export async function inAlarm({ ctx, params }: Before): Promise<string | undefined> {
  const id = params.alarm_id!
  return (await alarmExists(ctx, id)) ? id : undefined
}

/** Finds a thing of the alarm in the path; nothing of an alarm the caller may not see. */
export const ofAlarm =
  <T>(byId: (ctx: Context, alarmId: string, id: string) => Promise<T | undefined>) =>
  async (call: Before): Promise<T | undefined> => {
    const alarm = await inAlarm(call)
    return alarm === undefined ? undefined : byId(call.ctx, alarm, call.params.id!)
  }
