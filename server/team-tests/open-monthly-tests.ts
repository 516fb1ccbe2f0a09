import type { Db } from '#server/db/open.ts'
import type { Context } from '#server/domain/context.ts'
import { dueTests, testTeam } from '#server/domain/team-tests/index.ts'
import { eachMinute } from '#server/rounds/each-minute.ts'

type Parts = {
  db: Db
  now: () => Date
  contextOf: (who: { teamId: string; centre: 'live'; actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
}

/** Looks once a minute whose monthly test is due. However many processes look, the database lets one make it. */
export function openMonthlyTests({ db, now, contextOf, log }: Parts) {
  const lookAround = async () => {
    for (const { teamId, month } of await dueTests(db, now()))
      await testTeam(contextOf({ teamId, centre: 'live', actor: { kind: 'system' } }), month)
  }
  const rounds = eachMinute(lookAround, (err) => log.warn({ err }, 'a monthly test of a team could not be made'))
  return { ...rounds, lookAround }
}
