import type { Runtime } from '#server/apps/runtime.ts'

/** Waits until it is known what became of a message, and returns its row. */
export async function untilSettled(rt: Runtime, messageId: number) {
  const rowOf = () => rt.db.selectFrom('message').selectAll().where('id', '=', messageId).executeTakeFirstOrThrow()
  const settled = Promise.withResolvers<void>()
  const stop = rt.tail.subscribe((_, { entry }) => {
    if (entry.action === 'MESSAGE_UPDATE' && entry.object === String(messageId)) settled.resolve()
  })
  if ((await rowOf()).status === 'pending') await settled.promise
  stop()
  return rowOf()
}
