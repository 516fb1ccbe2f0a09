import { noteReceipt } from '#server/domain/channels/index.ts'
import type { Context } from '#server/domain/context.ts'
import { noteResults, type Result } from '#server/domain/crowd/messages/index.ts'

/** Notes what a provider says became of an SMS: of a message of the crowd's, or of an alert; its name says which. */
export async function noteResult(ctx: Context, provider: string, result: Result): Promise<void> {
  await noteResults(ctx, provider, [result])
  const { id: ref, error, delivered } = result
  if (error) await noteReceipt(ctx, provider, { ref, state: 'failed', reason: error })
  else if (delivered) await noteReceipt(ctx, provider, { ref, state: 'delivered' })
}
