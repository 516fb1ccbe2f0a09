import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { lockLadder, saveLadder } from './ladder.ts'
import { firstAlerts, makeWave } from './make-wave.ts'
import type { Call, Person } from './person.ts'
import { callAgain } from './recipients.ts'
import { type Situation, situationOf } from './situation.ts'

/** Nothing named: by the rules. */
export type ByHand = { members?: string[] | undefined; roles?: string[] | undefined; groups?: string[] | undefined }
type Named = { members: string[]; roles: string[]; groups: string[] }

/**
 * Calls people to an alarm by hand, as a wave of its own: those named (whatever they have said of themselves), those of roles and groups
 * who are not away, or by the rules again. Who is coming is not called; who was called and is silent is called again.
 * @throws DomainError `not_found`, `invalid` (an id that is not this team's, an alarm that is over)
 */
export function callByHand(
  outer: Context,
  alarmId: string,
  hand: ByHand,
): Promise<{ wave: number | null; called: number }> {
  return transaction(outer, async (ctx) => {
    const named: Named = { members: hand.members ?? [], roles: hand.roles ?? [], groups: hand.groups ?? [] }
    await requireOurs(ctx, named)
    const ladder = await lockLadder(ctx, alarmId, true)
    const situation = await situationOf(ctx, alarmId)
    if (!situation || !ladder) throw notFound('alarm')
    if (situation.alarm.concluded) throw invalid('The alarm is over')
    const alerts = firstAlerts(callsOf(situation, hand, named))
    if (alerts.length === 0) return { wave: null, called: 0 }
    const wave = ladder.wave + 1
    const happening = await makeWave(ctx, situation, wave, { reason: 'hand', alerts })
    // An ended ladder is that of an alarm that was over and goes on: from here it is climbed again.
    const state = ladder.state === 'ended' ? 'running' : ladder.state
    await saveLadder(ctx, alarmId, { ...ladder, wave, state })
    await climbLater(ctx, alarmId)
    await record(ctx, happening)
    return { wave, called: alerts.length }
  })
}

function callsOf({ rules, people }: Situation, hand: ByHand, { members, roles, groups }: Named): Call[] {
  if (!hand.members && !hand.roles && !hand.groups) return callAgain(rules, people)
  const isWanted = (person: Person) =>
    members.includes(person.id)
      ? person.answer !== 'coming'
      : person.answer === null &&
        person.status !== 'away' &&
        (person.roles.some((role) => roles.includes(role)) || person.groups.some((group) => groups.includes(group)))
  return people.filter(isWanted).map((person) => ({ person, purpose: 'alarm' }))
}

const TABLES = { members: 'member', roles: 'role', groups: 'crew_group' } as const

async function requireOurs(ctx: Context, named: Named): Promise<void> {
  for (const [kind, table] of Object.entries(TABLES) as [keyof Named, string][]) {
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
      where team_id = ${ctx.teamId} and id = any(${named[kind]}::text[]) order by id for key share`.execute(ctx.db)
    const known = new Set(rows.map(({ id }) => id))
    const stranger = named[kind].find((id) => !known.has(id))
    if (stranger !== undefined) throw invalid(`No such ${kind.slice(0, -1)}: ${stranger}`, kind)
  }
}
