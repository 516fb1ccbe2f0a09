import type { Centre } from '#server/db/schema.ts'
import type { Context } from '#server/domain/context.ts'
import { failImport, runImport } from '#server/domain/crowd/imports/index.ts'
import type { Files } from '#server/domain/media/index.ts'
import { queue, type Worker } from '../queue/open-jobs.ts'

type Parts = {
  files: Files
  contextOf: (who: { teamId: string; centre: Centre; actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
}

/** A process that says nothing for so long is gone, and its import goes on in another one, or in the next. */
const HEARTBEAT_SECONDS = 12
const OPTIONS = { retryLimit: 50, retryDelay: 5, heartbeatSeconds: HEARTBEAT_SECONDS, expireInSeconds: 12 * 60 * 60 }
/** After which it is seen whether who else was at an import has come to its end. */
const LOOK_AGAIN_SECONDS = 2 * HEARTBEAT_SECONDS
/** Imports at once; more than one, so that a small one need not wait for a large one. */
const WORKERS = 2

/** Imports CSV files, and leaves them between two batches when the server stops: they go on when it starts again. */
export function importing({ files, contextOf, log }: Parts) {
  const underWay = new Set<Promise<void>>()
  let isLeaving = false

  const work: Worker<'import-csv'> = async ({ teamId, centre, ...which }) => {
    const ctx = contextOf({ teamId, centre, actor: { kind: 'system' } })
    try {
      const isOver = await runImport(ctx, files, which, () => isLeaving)
      if (!isOver)
        await ctx.enqueue(ctx.db, {
          name: 'import-csv',
          data: { teamId, centre, ...which },
          afterSeconds: isLeaving ? 1 : LOOK_AGAIN_SECONDS,
        })
    } catch (err) {
      log.warn({ err, ...which }, 'an import was cut off')
      throw err
    }
  }
  const givenUp = ({ teamId, centre, csvId, run }: Parameters<typeof work>[0]) =>
    failImport(
      contextOf({ teamId, centre, actor: { kind: 'system' } }),
      { id: csvId, run },
      'It was cut off too often: something is wrong on our side',
    )

  const followed: Worker<'import-csv'> = (data, about) => {
    const done = work(data, about)
    underWay.add(done)
    return done.finally(() => underWay.delete(done))
  }
  return {
    queue: queue('import-csv', OPTIONS, followed, WORKERS, givenUp),
    /** Resolves when no import is under way in this process any more. */
    async leave(): Promise<void> {
      isLeaving = true
      await Promise.allSettled(underWay)
    },
  }
}
