import type { Centre } from '#server/db/schema.ts'
import type { Context } from '#server/domain/context.ts'
import { giveUpExport, runExport } from '#server/domain/crowd/exports/index.ts'
import { queue, type Worker } from '#server/queue/open-jobs.ts'

type Parts = {
  contextOf: (who: { teamId: string; centre: Centre; actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
} & Parameters<typeof runExport>[1]

/** A process that says nothing for so long is gone, and its export is made anew in another one, or in the next. */
const OPTIONS = { retryLimit: 5, retryDelay: 5, heartbeatSeconds: 20, expireInSeconds: 6 * 60 * 60 }
const WORKERS = 1

/** Makes the files of exports, one after the other. */
export function exporting({ contextOf, log, ...parts }: Parts) {
  const work: Worker<'export-posts'> = async ({ teamId, centre, exportId }) => {
    const ctx = contextOf({ teamId, centre, actor: { kind: 'system' } })
    try {
      await runExport(ctx, parts, exportId)
    } catch (err) {
      log.warn({ err, exportId }, 'an export was cut off')
      throw err
    }
  }
  const givenUp = ({ teamId, centre, exportId }: Parameters<typeof work>[0]) =>
    giveUpExport(contextOf({ teamId, centre, actor: { kind: 'system' } }), exportId, 'Something went wrong on our side')
  return queue('export-posts', OPTIONS, work, WORKERS, givenUp)
}
