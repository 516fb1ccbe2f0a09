import type { Translate } from '#lib/words/translate.ts'
import type { Words } from '#lib/words/words.ts'
import { sayKnown } from './say-known.ts'

const STATUSES = ['coming', 'at_station', 'on_scene', 'not_coming'] as const

/** What a member answered: whether they come, when they are there, whether they share where they are. */
export function answerText(to: (key: string) => unknown, { t, format }: Words): string {
  const eta = to('eta')
  const said = [
    sayKnown(to('status'), STATUSES, (status) => t(`alarms.timeline.answer.status.${status}`)),
    typeof eta === 'string' ? t('alarms.timeline.answer.arrival', { time: format.hour(Date.parse(eta)) }) : null,
    sharing(to('position'), t),
  ]
  return said.filter(Boolean).join(', ') || t('alarms.timeline.answer.answered')
}

function sharing(position: unknown, t: Translate): string | null {
  if (position === true) return t('alarms.timeline.answer.sharing')
  return position === false ? t('alarms.timeline.answer.stoppedSharing') : null
}
