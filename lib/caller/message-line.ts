import type { CallerMessage } from '../contracts/caller.ts'
import type { Speaker } from './speaker.ts'

/** What stands under a message: `2 photos · sent 03:12` or `Control centre · 03:14`. */
export function messageLine(
  { side, at, photos }: Pick<CallerMessage, 'side' | 'at' | 'photos'>,
  speaker: Speaker,
): string {
  const { phrases, count, time } = speaker
  const pictures = photos.length > 0 ? [count(phrases.photos, photos.length)] : []
  const sent =
    side === 'centre'
      ? [phrases.centre, ...pictures, time(at)]
      : [...pictures, phrases.sentAt.replace('{time}', time(at))]
  return sent.join(' · ')
}
