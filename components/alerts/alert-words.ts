import type { Alert } from '#lib/client/model.ts'
import type { Words } from '#lib/words/words.ts'
import { sinceOf } from './called.ts'

/** "push accepted 03:10:12, no receipt": what one call has come to, and when. */
export function callWords(call: Alert, { t, format }: Words): string {
  const channel = t(`called.channel.${call.channel}`)
  const time = format.clock(sinceOf(call))
  if (call.state === 'failed')
    return call.reason
      ? t('called.call.failedWhy', { channel, time, reason: call.reason })
      : t('called.call.failed', { channel, time })
  return t(`called.call.${call.state}`, { channel, time })
}
