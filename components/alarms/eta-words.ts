import type { AlarmMember } from '#lib/client/model.ts'
import { countdown } from '#lib/time/countdown.ts'
import type { Words } from '#lib/words/words.ts'
import { type CrewState, crewState } from './crew.ts'

export type EtaWords = { state: CrewState; text: string; note: string }

/** What stands at the end of a crew member's row: the countdown, how late, "here", and a word under it. */
export function etaWords(member: Pick<AlarmMember, 'response'>, nowMs: number, { t, format }: Words): EtaWords {
  const state = crewState(member, nowMs)
  const eta = member.response.eta === null ? null : Date.parse(member.response.eta)
  if (state === 'here') return { state, text: t('alarms.eta.here'), note: t('alarms.eta.onScene') }
  if (state === 'at_station') return { state, text: '–', note: t('alarms.eta.atStation') }
  if (state === 'not_coming') return { state, text: '–', note: t('alarms.eta.notComing') }
  if (eta === null)
    return { state, text: '?', note: t(state === 'coming' ? 'alarms.eta.noTimeGiven' : 'alarms.eta.noAnswerYet') }
  const { text } = countdown(eta, nowMs)
  return { state, text, note: state === 'late' ? t('alarms.eta.late') : t('alarms.eta.at', { time: format.hour(eta) }) }
}
