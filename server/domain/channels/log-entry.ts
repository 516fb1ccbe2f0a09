import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'

type Named = { id: string; firstname: string; lastname: string }

/** Says that how a member is alerted was changed: kinds and counts, never a number, an address or a topic. */
export const logChannels = (
  ctx: Context,
  { id, firstname, lastname }: Named,
  key: 'kinds' | 'devices',
  from: unknown,
  to: unknown,
) =>
  record(ctx, {
    action: 'CHANNEL_UPDATE',
    objectId: id,
    descriptor: `${firstname} ${lastname}`,
    changes: [{ key, from, to }],
    shared: true,
  })
