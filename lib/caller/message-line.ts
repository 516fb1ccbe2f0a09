import type { CallerMessage } from '../contracts/caller.ts'
import type { PageWords } from './program-words.ts'

/** What stands under a message: `2 photos · sent 03:12` or `Control centre · 03:14`. */
export function messageLine(
  { side, at, photos }: Pick<CallerMessage, 'side' | 'at' | 'photos'>,
  { t, time }: PageWords,
): string {
  const pictures = photos.length > 0 ? [t('caller.message.photos', { count: photos.length })] : []
  const sent =
    side === 'centre'
      ? [t('caller.message.centre'), ...pictures, time(at)]
      : [...pictures, t('caller.message.sentAt', { time: time(at) })]
  return sent.join(' · ')
}
