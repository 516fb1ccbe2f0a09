import type { AlarmMember } from '#lib/client/model.ts'
import { clockTime } from '#lib/time/clock-time.ts'
import { countdown } from '#lib/time/countdown.ts'
import { type CrewState, crewState } from './crew.ts'

export type EtaWords = { state: CrewState; text: string; note: string }

/** What stands at the right of a crew member: the countdown, how late, "here", and a word under it. */
export function etaWords(member: Pick<AlarmMember, 'response'>, nowMs: number): EtaWords {
  const state = crewState(member, nowMs)
  const eta = member.response.eta === null ? null : Date.parse(member.response.eta)
  if (state === 'here') return { state, text: 'here', note: 'on scene' }
  if (state === 'not_coming') return { state, text: '–', note: 'not coming' }
  if (eta === null) return { state, text: '?', note: state === 'coming' ? 'no time given' : 'no answer yet' }
  const { text } = countdown(eta, nowMs)
  return { state, text, note: state === 'late' ? 'late' : `at ${clockTime(eta).slice(0, 5)}` }
}
