import type { StreamEntry } from '#lib/client/model.ts'
import type { Words } from '#lib/words/words.ts'
import { plainWord } from './say-known.ts'
import { alarmChange, type TagName } from './timeline-alarm.ts'
import { answerText } from './timeline-answers.ts'
import { callsText } from './timeline-calls.ts'
import { mediaText, mediumName } from './timeline-media.ts'
import { ownerText, type UserName } from './timeline-owner.ts'
import { reportLabel, reportText } from './timeline-reports.ts'
import { vehicleStatus } from './timeline-vehicles.ts'

type Entry = Pick<StreamEntry, 'action' | 'objectId' | 'descriptor' | 'changes' | 'actor'>

/** One line of the timeline: whom or what it is about, and what happened. */
export function timelineWords(
  entry: Entry,
  words: Words,
  tagName: TagName,
  userName?: UserName,
): { subject: string | null; text: string } {
  const { action, objectId, descriptor, changes } = entry
  const { t } = words
  const to = (key: string) => changes.find((change) => change.key === key)?.to
  const about = (text: string) => ({ subject: descriptor, text })
  const alone = (text: string) => ({ subject: null, text })
  if (action === 'ALARM_CREATE') return alone(t('alarms.timeline.alarm.raised'))
  if (action === 'ALARM_CONCLUDE') return alone(t('alarms.timeline.alarm.concluded'))
  if (action === 'ALARM_RESUME') return alone(t('alarms.timeline.alarm.resumed'))
  if (action === 'ALARM_OWN' || action === 'ALARM_DISOWN') return alone(ownerText(action, changes, t, userName))
  if (action === 'ALARM_MESSAGE') return alone(t('alarms.timeline.chat.wrote'))
  if (action === 'ALARM_ERASE') return alone(t('alarms.timeline.chat.erased'))
  if (action === 'ALARM_READ') return alone(t('alarms.timeline.chat.read'))
  if (action === 'ALARM_UPDATE') return alone(alarmChange(entry, words, tagName))
  if (action.startsWith('ALERT_')) return alone(callsText(action, to, t))
  if (action === 'ASSIGNMENT_CREATE') return about(t('alarms.timeline.vehicle.assigned'))
  if (action === 'ASSIGNMENT_UPDATE') return about(vehicleStatus(to('status'), t))
  if (action === 'ASSIGNMENT_DELETE') return about(t('alarms.timeline.vehicle.takenOff'))
  if (action.startsWith('MEDIA_')) return { subject: mediumName(descriptor, t), text: mediaText(action, t) }
  if (action === 'REPORT_MESSAGE') return alone(descriptor ?? t('alarms.timeline.report.message'))
  if (action.startsWith('REPORT_'))
    return { subject: reportLabel(objectId, descriptor, t), text: reportText(action, to, t) }
  if (action === 'RESPONSE_DELETE') return about(t('alarms.timeline.answer.withdrawn'))
  if (action.startsWith('RESPONSE_')) return about(answerText(to, words))
  return about(plainWord(action) ?? action)
}
