import type { Made } from './next-steps.ts'
import type { Person } from './person.ts'
import type { Queued } from './queue-alerts.ts'
import { isQuiet } from './quiet-channel.ts'
import type { Situation, Told } from './situation.ts'

type TellingPurpose = Told['purpose']
type Telling = Omit<Queued, 'wave' | 'step'>
type Channel = Person['channels'][number]

const TAKEN: ReadonlySet<Made['state']> = new Set(['accepted', 'delivered', 'opened', 'answered'])
const REACHED: ReadonlySet<Made['state']> = new Set(['delivered', 'opened', 'answered'])

/** Who hears that enough are coming: those called who have not answered, and whom a service took a call for. */
export function silentOnes(situation: Situation): Telling[] {
  const taken = new Set(
    situation.open.filter(isAlarm).flatMap(({ member, state }) => (TAKEN.has(state) ? [member] : [])),
  )
  return tellingsOf(situation, 'enough', ({ id, answer }) => answer === null && taken.has(id))
}

/** Who hears that it is over: all who were called and did not decline. */
export function stoodDown(situation: Situation): Telling[] {
  const called = new Set(situation.open.filter(isAlarm).map(({ member }) => member))
  return tellingsOf(situation, 'stand_down', ({ id, answer }) => called.has(id) && answer !== 'not_coming')
}

function tellingsOf(situation: Situation, purpose: TellingPurpose, hears: (person: Person) => boolean): Telling[] {
  return situation.people.filter(hears).flatMap((person) => {
    const [channel] = channelsToTell(person, situation.made, purpose)
    return channel ? [{ member: person.id, channel, purpose }] : []
  })
}

/** Whose newest telling of that purpose has failed, by the next of their channels: each once in its wave. */
export function failedTellings(situation: Situation, purpose: TellingPurpose): Queued[] {
  const told = situation.told.filter((one) => one.purpose === purpose)
  const wave = Math.max(...told.map((one) => one.wave))
  const own = Map.groupBy(
    told.filter((one) => one.wave === wave),
    ({ member }) => member,
  )
  return situation.people.flatMap((person) => {
    const tried = own.get(person.id) ?? []
    if (tried.length === 0 || tried.some(({ state }) => state !== 'failed') || isMoot(person, purpose)) return []
    const channel = channelsToTell(person, situation.made, purpose).find((each) => !tried.some(isBy(each)))
    return channel ? [{ member: person.id, channel, purpose, wave, step: tried.length }] : []
  })
}

/** Who has answered meanwhile need not hear it any more. */
const isMoot = ({ answer }: Person, purpose: TellingPurpose) =>
  purpose === 'enough' ? answer !== null : answer === 'not_coming'

const isBy = (channel: Channel) => (tried: Told) =>
  tried.channelId === channel.id || (tried.channelId === null && tried.channel === channel.kind)

/**
 * By what somebody hears it, one after the other: first what a receipt says has reached them. Nobody is rung up to hear that nothing
 * is wanted, nor sent a paid message before what costs nothing has been tried; that it is over is said by voice where nothing else is left.
 */
function channelsToTell({ id, channels }: Person, made: Made[], purpose: TellingPurpose): Channel[] {
  const reached = new Set(
    made.flatMap(({ member, channelId, state }) => (member === id && REACHED.has(state) ? [channelId] : [])),
  )
  const rank = (channel: Channel) => {
    if (channel.kind === 'voice') return 3
    if (reached.has(channel.id)) return 0
    return purpose === 'stand_down' || isQuiet(channel) ? 1 : 2
  }
  const usable = purpose === 'enough' ? channels.filter(({ kind }) => kind !== 'voice') : channels
  return usable.toSorted((a, b) => rank(a) - rank(b))
}

const isAlarm = ({ purpose }: Made) => purpose === 'alarm'
