import type { AlertKind, AlertState, ChannelKind } from '#server/db/alert-tables.ts'
import type { LadderTimes } from './ladder-times.ts'
import type { Person } from './person.ts'
import { channelsFor } from './recipients.ts'

/** One call that was made, as the ladder of its person sees it. */
export type Made = {
  member: string
  channelId: string | null
  channel: ChannelKind
  purpose: AlertKind
  wave: number
  step: number
  state: AlertState
  queuedAt: Date
}
export type Step = {
  person: Person
  channel: Person['channels'][number]
  purpose: AlertKind
  wave: number
  step: number
}

/**
 * Whose next channel is due, and when the next one will be (null: no more). It is tried when the one before has failed, or
 * has not been opened or answered in time: delivered is not read. An information goes on only where it failed.
 */
export function nextSteps(made: Made[], people: Person[], times: LadderTimes, now: Date) {
  const byMember = Map.groupBy(made, ({ member }) => member)
  const steps: Step[] = []
  let nextAt: Date | null = null
  for (const person of people) {
    const next = nextOf(person, byMember.get(person.id) ?? [], times)
    if (!next) continue
    if (next.at <= now) steps.push(next.step)
    else if (nextAt === null || next.at < nextAt) nextAt = next.at
  }
  return { steps, nextAt }
}

function nextOf(person: Person, made: Made[], times: LadderTimes): { step: Step; at: Date } | undefined {
  if (person.answer !== null || made.length === 0) return undefined
  const wave = Math.max(...made.map((one) => one.wave))
  const own = made.filter((one) => one.wave === wave)
  if (own.some(({ state }) => state === 'opened' || state === 'answered')) return undefined
  const last = own.reduce((a, b) => (b.step > a.step ? b : a))
  const isTried = ({ id, kind }: Person['channels'][number]) =>
    own.some(({ channelId, channel }) => channelId === id || (channelId === null && channel === kind))
  const channel = channelsFor(person, last.purpose).find((each) => !isTried(each))
  if (!channel || (last.purpose === 'information' && last.state !== 'failed')) return undefined
  const waitMs = last.state === 'failed' ? 0 : times.nextMs(last.step)
  const step = { person, channel, purpose: last.purpose, wave, step: last.step + 1 }
  return { step, at: new Date(last.queuedAt.getTime() + waitMs) }
}
