import type { Db } from '#server/db/open.ts'
import type { Context } from '#server/domain/context.ts'
import { noteReadiness, teamsInNeed } from '#server/domain/readiness/index.ts'
import { eachMinute } from '#server/rounds/each-minute.ts'

type Parts = {
  db: Db
  contextOf: (who: { teamId: string; centre: 'live'; actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
}

/** Looks once a minute whether each team has enough people available, since plans change it without anybody's doing. */
export function openReadiness({ db, contextOf, log }: Parts) {
  let isClosed = false
  const lookAround = async () => {
    for (const teamId of await teamsInNeed(db)) {
      if (isClosed) return
      await noteReadiness(contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })).catch((err) =>
        log.warn({ err, team: teamId }, 'it could not be seen whether enough people are available'),
      )
    }
  }
  const rounds = eachMinute(lookAround, (err) =>
    log.warn({ err }, 'it could not be seen where enough people are available'),
  )
  return {
    start: rounds.start,
    /** One look at every team. */
    lookAround,
    close(): Promise<void> {
      isClosed = true
      return rounds.close()
    },
  }
}
