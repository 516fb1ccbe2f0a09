import pino from 'pino'
import { openAuth } from '#server/auth/better-auth.ts'
import { openKeys } from '#server/auth/keys.ts'
import { openSessions } from '#server/auth/sessions.ts'
import { signInSecret } from '#server/auth/sign-in-secret.ts'
import { openTablets } from '#server/auth/tablets.ts'
import { trustedOrigins } from '#server/auth/trusted-origins.ts'
import type { Config } from '#server/config.ts'
import { openDatabase } from '#server/db/open-database.ts'
import { openDirectory } from '#server/domain/vehicles/index.ts'
import { openPasswordLine } from '#server/guessing/try-password.ts'
import { installationKeys } from '#server/installation/installation-keys.ts'
import { openGuesses } from '#server/limits/guesses.ts'
import { openRateLimits } from '#server/limits/rate-limit.ts'
import { openFiles } from '#server/media/open-files.ts'
import type { Instead } from './instead.ts'

export type Stored = Awaited<ReturnType<typeof openStored>>

/** What is kept, and who may ask for it: the database (migrated), media, keys, sign-in, limits. `ends` closes it. */
export async function openStored(config: Config, ends: AsyncDisposableStack, { now = () => new Date() }: Instead = {}) {
  const log = pino({ level: config.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  const database = await openDatabase(config, log, ends)
  const { db } = database
  const files = openFiles(config, (err) => log.warn({ err }, 'a media file was not removed; it will be swept'))
  ends.defer(files.settled)
  const keys = openKeys(db, now, (err) => log.warn({ err }, 'when a key was last used is not written'))
  ends.defer(keys.settled)
  const tablets = openTablets(db, now, (err) => log.warn({ err }, 'when a tablet was last seen is not written'))
  ends.defer(tablets.settled)
  const addresses = new Set<string>()
  const trusted = (request?: Request) => trustedOrigins(config, addresses, request)
  const auth = openAuth(db, config, signInSecret(config.DATA_DIR), trusted, log)
  return {
    config,
    log,
    now,
    ...database,
    files,
    keys,
    installation: await installationKeys(db),
    /** Every address this process answers at, for the origins that sign-in trusts. */
    addresses,
    auth,
    sessions: openSessions(db, auth),
    tablets,
    directory: openDirectory(db),
    limits: openRateLimits(config),
    guesses: openGuesses(config),
    passwordLine: openPasswordLine(),
  }
}
