import type { AlertCounts } from '#server/db/alert-tables.ts'
import type { Made } from './next-steps.ts'
import type { Person } from './person.ts'

/** How many were called, and what became of them. Accepted by a service is not delivered: who was only that is not reached. */
export function countAlerts(
  made: Pick<Made, 'member' | 'state'>[],
  people: Pick<Person, 'id' | 'answer'>[],
): AlertCounts {
  const answers = new Map(people.map(({ id, answer }) => [id, answer]))
  const counts = { called: 0, answered: 0, coming: 0, notComing: 0, silent: 0, notReached: 0 }
  for (const [member, calls] of Map.groupBy(made, (one) => one.member)) {
    counts.called++
    const answer = answers.get(member) ?? null
    if (answer !== null) counts.answered++
    if (answer === 'coming') counts.coming++
    else if (answer === 'not_coming') counts.notComing++
    else if (calls.some(({ state }) => ARRIVED.has(state))) counts.silent++
    else counts.notReached++
  }
  return counts
}

const ARRIVED: ReadonlySet<string> = new Set(['delivered', 'opened', 'answered'])
