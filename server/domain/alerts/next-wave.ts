import type { WaveReason } from '#server/db/alert-tables.ts'
import type { Call } from './person.ts'
import { circles, firstCall, type Missing } from './recipients.ts'
import type { Situation, Wave } from './situation.ts'

export type NextWave = { reason: WaveReason; calls: Call[]; missing: Missing; at: Date }

/** What the crew lacks; where no seats say so, heads up to the team's strength, or at least one. Empty: nothing. */
export function missingOf({ crew, times }: Pick<Situation, 'crew' | 'times'>): Missing {
  const roles = crew.missing.map(({ role, count }) => ({ role: role?.id ?? null, count }))
  const heads = Math.max(times.strength ?? 1, crew.needed) - crew.coming
  return roles.length === 0 && heads > 0 ? [{ role: null, count: heads }] : roles
}

/** Whether enough come, where somebody has said what is enough. */
export const isComplete = (situation: Pick<Situation, 'crew' | 'times'>) =>
  missingOf(situation).length === 0 && (situation.crew.needed > 0 || situation.times.strength !== undefined)

/**
 * The wave that is next, and when; undefined when nobody is left to call, enough come, or no rule wants an alarm of it. The
 * first is due at once; so is the next while nobody has been called yet.
 */
export function nextWave(situation: Situation, now: Date): NextWave | undefined {
  const { rules, people, waves, times } = situation
  if (!waves.some(isLadder)) {
    const calls = firstCall(rules, people)
    if (calls.length > 0) return { reason: 'raised', calls, missing: [], at: now }
  }
  const missing = missingOf(situation)
  if (missing.length === 0 || !rules.some(({ kind }) => kind === 'alarm')) return undefined
  const last = waves.findLast(isCall) // by hand, too: who was called just now gets the time to answer
  const at = last ? new Date(last.at.getTime() + times.realarmSeconds * 1000) : now
  const done = waves.filter(({ reason }) => reason === 'missing').length
  const calls = circles(rules, people, missing)
    .slice(done)
    .find((circle) => circle.length > 0)
  if (calls) return { reason: 'missing', calls, missing, at }
  const officer = nextOfficer(situation)
  return officer && { reason: 'duty_officer', calls: [officer], missing, at }
}

const CALLS: ReadonlySet<WaveReason> = new Set(['raised', 'missing', 'duty_officer', 'hand'])
/** A wave that calls people, and not one that tells them something. */
export const isCall = ({ reason }: Pick<Wave, 'reason'>) => CALLS.has(reason)
const isLadder = (wave: Wave) => isCall(wave) && wave.reason !== 'hand'

/** One after the other, each once: also who was called before and is silent. */
function nextOfficer({ people, waves, times }: Situation): Call | undefined {
  const asOfficer = new Set(waves.filter(({ reason }) => reason === 'duty_officer').flatMap(({ members }) => members))
  const left = times.dutyOfficers.filter((id) => !asOfficer.has(id))
  const found = left.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const person = found.find(({ answer, status }) => answer === null && status !== 'away')
  return person && { person, purpose: 'alarm' }
}
