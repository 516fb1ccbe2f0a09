import type { Context } from '../context.ts'
import type { Person } from './person.ts'
import { callAgain } from './recipients.ts'
import { situationOf } from './situation.ts'

/** Who can be called to an alarm now; `wanted`: by its rules. */
export type Candidate = Pick<Person, 'id' | 'name' | 'roles' | 'status' | 'called'> & { wanted: boolean }

/** Who has a channel and no answer yet, by name. Undefined when the centre has no such alarm. */
export async function candidatesOf(ctx: Context, alarmId: string): Promise<Candidate[] | undefined> {
  const situation = await situationOf(ctx, alarmId)
  if (!situation) return undefined
  const wanted = new Set(callAgain(situation.rules, situation.people).map(({ person }) => person.id))
  return situation.people
    .filter(({ answer }) => answer === null)
    .map(({ id, name, roles, status, called }) => ({ id, name, roles, status, called, wanted: wanted.has(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
