import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Db } from '#server/db/open.ts'
import { makePartitions } from '#server/db/positions.ts'
import { expireExports } from '#server/domain/crowd/exports/index.ts'
import { forgetOldParts } from '#server/domain/crowd/messages/index.ts'
import { type Files, sweepMedia } from '#server/domain/media/index.ts'
import { forgetOldDeliveries } from '#server/domain/webhooks/index.ts'
import { forgetOldAttempts } from '#server/http/once.ts'

const EVERY_MS = 6 * 60 * 60 * 1000
/** What is promised to be gone after a day is looked for more often. */
const EXPORTS_EVERY_MS = 10 * 60 * 1000

type Kept = { pool: Pool; db: Db; files: Files; now: () => Date; log: Logger }

/**
 * What is done at the start and four times a day (exports: every ten minutes), so that nothing grows for ever and tomorrow's positions have a place.
 * Resolves when there is one for today's; returns how to stop.
 */
export async function startUpkeep({ pool, db, files, now, log }: Kept): Promise<() => void> {
  const sweep = () =>
    sweepMedia(db, files, now()).then(
      (swept) => swept > 0 && log.info({ swept }, 'media files that nothing names are gone'),
      (err) => log.warn({ err }, 'the media storage could not be swept'),
    )
  const tidy = () => {
    forgetOldAttempts(db, now()).catch((err) => log.warn({ err }, 'old idempotency keys are still kept'))
    forgetOldDeliveries(db, now()).catch((err) => log.warn({ err }, 'old webhook deliveries are still kept'))
    forgetOldParts({ db, now }).catch((err) => log.warn({ err }, 'old parts of messages are still kept'))
    void sweep()
  }
  const expire = () =>
    void expireExports(db, files, now()).catch((err) => log.warn({ err }, 'old exports are still kept'))
  await makePartitions(pool, now())
  tidy()
  expire()
  const expiring = setInterval(expire, EXPORTS_EVERY_MS)
  const upkeep = setInterval(() => {
    makePartitions(pool, now()).catch((err) => log.error({ err }, 'no partition for tomorrow'))
    tidy()
  }, EVERY_MS)
  return () => {
    clearInterval(upkeep)
    clearInterval(expiring)
  }
}
