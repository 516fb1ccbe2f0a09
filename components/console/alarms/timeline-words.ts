import { reasonWord } from '#components/reports/report-words.ts'
import type { StreamEntry } from '#lib/client/model.ts'
import { clockTime } from '#lib/time/clock-time.ts'
import type { Translate } from '#lib/words/words.ts'

type Words = Pick<StreamEntry, 'action' | 'objectId' | 'descriptor' | 'changes' | 'actor'>

/** One line of the timeline: whom or what it is about, and what happened. */
export function timelineWords(
  { action, objectId, descriptor, changes, actor }: Words,
  t: Translate,
): {
  subject: string | null
  text: string
} {
  const to = (key: string) => changes.find((change) => change.key === key)?.to
  const about = (text: string) => ({ subject: descriptor, text })
  if (action === 'ALARM_CREATE') return { subject: null, text: 'Raised' }
  if (action === 'ALARM_CONCLUDE') return { subject: null, text: 'Concluded' }
  if (action === 'ALARM_RESUME') return { subject: null, text: 'Taken up again' }
  if (action === 'ALARM_UPDATE' && !actor && to('location'))
    return { subject: null, text: 'Found on the map by its address' }
  if (action === 'ALARM_UPDATE')
    return { subject: null, text: `Changed ${changes.map(({ key }) => attribute(key)).join(', ')}` }
  if (action === 'ASSIGNMENT_CREATE') return about('assigned')
  if (action === 'ASSIGNMENT_UPDATE') return about(word(to('status')) ?? 'status cleared')
  if (action === 'ASSIGNMENT_DELETE') return about('taken off')
  if (action.startsWith('MEDIA_')) return { subject: sentence(descriptor), text: MEDIA[action] ?? 'changed' }
  if (action === 'REPORT_MESSAGE') return { subject: null, text: descriptor ?? 'Message' }
  if (action.startsWith('REPORT_'))
    return { subject: `Report${objectId ? ` ${objectId}` : ''} (${descriptor})`, text: report(action, to, t) }
  if (action === 'RESPONSE_DELETE') return about('answer withdrawn')
  if (action.startsWith('RESPONSE_')) return about(answer(to('status'), to('eta'), to('position')))
  return about(word(action) ?? action)
}

const MEDIA: Record<string, string> = { MEDIA_CREATE: 'attached', MEDIA_UPDATE: 'described', MEDIA_DELETE: 'removed' }

const REPORT: Record<string, string> = {
  REPORT_LINK: 'linked',
  REPORT_UNLINK: 'taken off',
  REPORT_READ: 'read',
  REPORT_REOPEN: 'opened again',
}

function report(action: string, to: (key: string) => unknown, t: Translate): string {
  if (action === 'REPORT_CLOSE') return `closed: ${reasonWord(to('reason'), t)}`
  if (action === 'REPORT_SHARE') return to('sharing') ? 'caller shares position' : 'caller stopped sharing position'
  if (action === 'REPORT_UPDATE' && to('location')) return 'found on the map'
  return REPORT[action] ?? 'changed'
}

function answer(status: unknown, eta: unknown, position: unknown): string {
  const arrival = typeof eta === 'string' ? `there at ${clockTime(Date.parse(eta)).slice(0, 5)}` : null
  const sharing = position === true ? 'shares position' : position === false ? 'stopped sharing position' : null
  return [word(status), arrival, sharing].filter(Boolean).join(', ') || 'answered'
}

/** `externalId` → "external id". */
const attribute = (key: string): string => key.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)

/** "picture" → "Picture": it begins the line. */
const sentence = (text: string | null) => text && text.charAt(0).toUpperCase() + text.slice(1)

/** `on_scene` → "on scene"; null for what is no word. */
const word = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.toLowerCase().replaceAll('_', ' ') : null
