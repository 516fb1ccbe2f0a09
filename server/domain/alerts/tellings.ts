import type { Made } from './next-steps.ts'
import type { Person } from './person.ts'
import { quietChannel } from './quiet-channel.ts'
import type { Situation } from './situation.ts'

type Telling = { member: string; channel: Person['channels'][number] }

const TAKEN: ReadonlySet<Made['state']> = new Set(['accepted', 'delivered', 'opened', 'answered'])

/** Who hears that enough are coming: those called who have not answered, and whom a service took a call for. */
export function silentOnes({ people, open }: Situation): Telling[] {
  const taken = new Set(open.filter(isAlarm).flatMap(({ member, state }) => (TAKEN.has(state) ? [member] : [])))
  return people.flatMap(({ id, answer, channels }) => {
    const channel = quietChannel(channels)
    return answer === null && taken.has(id) && channel ? [{ member: id, channel }] : []
  })
}

/** Who hears that it is over: all who were called and did not decline; by a voice only where there is nothing else. */
export function stoodDown({ people, open }: Situation): Telling[] {
  const called = new Set(open.filter(isAlarm).map(({ member }) => member))
  return people.flatMap(({ id, answer, channels }) => {
    const channel = channels.find(({ kind }) => kind !== 'voice') ?? channels[0]
    return called.has(id) && answer !== 'not_coming' && channel ? [{ member: id, channel }] : []
  })
}

const isAlarm = ({ purpose }: Made) => purpose === 'alarm'
