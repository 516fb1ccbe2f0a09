import type { Db } from '#server/db/open.ts'
import type { Context } from '#server/domain/context.ts'
import { noteReadiness, teamsInNeed } from '#server/domain/crew/index.ts'

type Parts = {
  db: Db
  contextOf: (who: { teamId: string; centre: 'live'; actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
}

/** Plans are said to the minute. */
const EVERY_MS = 60_000

/** Looks once a minute whether each team has enough people available, since plans change it without anybody's doing. */
export function openReadiness({ db, contextOf, log }: Parts) {
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const lookAround = async () => {
    for (const teamId of await teamsInNeed(db)) {
      if (isClosed) return
      await noteReadiness(contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })).catch((err) =>
        log.warn({ err, team: teamId }, 'it could not be seen whether enough people are available'),
      )
    }
  }
  const round = () => {
    looking ??= lookAround()
      .catch((err) => log.warn({ err }, 'it could not be seen where enough people are available'))
      .finally(() => {
        looking = undefined
      })
  }

  return {
    start(): void {
      timer = setInterval(round, EVERY_MS)
      round()
    },
    /** One look at every team. */
    lookAround,
    async close(): Promise<void> {
      isClosed = true
      clearInterval(timer)
      await looking
    },
  }
}
