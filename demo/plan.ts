import { INCIDENTS, type IncidentKind } from './incident-kinds.ts'
import { openRandom } from './random.ts'

export type PlannedAnswer = { member: string; afterMs: number; coming: boolean; travelMs: number; delayMs: number }
export type Plan = {
  kind: IncidentKind | undefined
  answers: PlannedAnswer[]
  dispatchMs: number
  stayMs: number
  clearMs: number
}

/**
 * How an alarm will go, from its number alone: so a simulator that starts in the middle continues the same story.
 * `kind` is known for the simulator's own alarms only.
 */
export function planFor(
  seed: string,
  alarm: { sequence: number; title: string | null },
  members: readonly string[],
): Plan {
  const random = openRandom(`${seed} alarm ${alarm.sequence}`)
  const drawn = members.map((member) => ({ member, order: random.next() })).sort((a, b) => a.order - b.order)
  const answers = drawn.slice(0, 4 + Math.floor(random.next() * 4)).map(
    ({ member }): PlannedAnswer => ({
      member,
      afterMs: random.between(1, 26) * 1000,
      coming: random.next() > 0.16,
      travelMs: random.between(2, 8) * 60_000,
      delayMs: random.next() < 0.2 ? random.between(90, 240) * 1000 : random.between(-40, 0) * 1000,
    }),
  )
  return {
    kind: INCIDENTS.find(({ title }) => title === alarm.title),
    answers,
    dispatchMs: random.between(4, 18) * 1000,
    stayMs: random.between(100, 260) * 1000,
    clearMs: random.between(15, 50) * 1000,
  }
}
